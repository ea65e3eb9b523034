namespace Gouji.Checking.Formulas;

/// <summary>Something that is so or is not so. A closed set; <paramref name="At"/> is where it stands in the formula.</summary>
public abstract record Condition(Stretch At);

/// <summary>Two values compared.</summary>
public sealed record Comparison(Expression Left, Relation Relation, Expression Right, Stretch At) : Condition(At);

/// <summary>已填 or 未填: everything <paramref name="Subject"/> names is stated and not blank, or nothing is.</summary>
public sealed record Filled(Expression Subject, bool IsFilled, Stretch At) : Condition(At);

/// <summary>且 or 或者.</summary>
public sealed record Junction(Condition Left, Connective Connective, Condition Right, Stretch At) : Condition(At);

/// <summary>须有: whenever <paramref name="Cause"/> is so, <paramref name="Needed"/> must be filled in.</summary>
public sealed record Requirement(Condition Cause, Reference Needed, Stretch At) : Condition(At);

/// <summary>How two values are compared.</summary>
public enum Relation
{
    Equal,
    NotEqual,
    Less,
    AtMost,
    More,
    AtLeast,
}

/// <summary>How two conditions are joined.</summary>
public enum Connective
{
    /// <summary>且</summary>
    And,
    /// <summary>或者</summary>
    Or,
}
