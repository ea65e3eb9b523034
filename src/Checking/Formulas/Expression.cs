using Gouji.Model;

namespace Gouji.Checking.Formulas;

/// <summary>A value in a formula, as written. A closed set; <paramref name="At"/> is where it stands in the formula.</summary>
public abstract record Expression(Stretch At);

/// <summary>A number; 5% is 0.05. Never negative: the sign is a <see cref="Negation"/>.</summary>
public sealed record Number(decimal Value, bool IsPercent, Stretch At) : Expression(At);

/// <summary>Words in quotation marks.</summary>
public sealed record Quotation(string Text, Stretch At) : Expression(At);

/// <summary>
/// What the report states for a concept. Stage and scope are null where the formula leaves them open: it then holds for each
/// stage and scope in which it is stated. A reference to something items have is about one item at a time.
/// </summary>
/// <param name="AllScopes">各口径: every single scope in turn; only inside an aggregate.</param>
/// <param name="Otherwise">The number that stands in where nothing is stated, or null.</param>
/// <param name="Written">The name with its selectors as it stands in the formula.</param>
public sealed record Reference(
    Concept Concept, Stage? Stage, FundScope? Scope, bool AllScopes, decimal? Otherwise, string Written, Stretch At) : Expression(At)
{
    public string? ItemKind => Concept.ItemKind;

    /// <summary>Whether it stands for a name nobody knows, so that reading can go on; never in a formula that parsed.</summary>
    internal bool IsStandIn { get; init; }
}

/// <summary>A dated parameter: its value in force at the end of the fiscal year.</summary>
public sealed record Setting(string Name, Stretch At) : Expression(At);

/// <summary>The opposite number.</summary>
public sealed record Negation(Expression Of, Stretch At) : Expression(At);

/// <summary>Two values joined by an operator.</summary>
public sealed record Operation(Operator Operator, Expression Left, Expression Right, Stretch At) : Expression(At);

/// <summary>A function of its arguments: 绝对值 of one, 最小 and 最大 of two or more.</summary>
public sealed record Call(Function Function, IReadOnlyList<Expression> Arguments, Stretch At) : Expression(At);

/// <summary>One value of many: 合计, 最小, 最大, 个数 over all items of a kind, or over all single scopes.</summary>
/// <param name="OverScopes">It runs over the scopes; items, if any, stay one at a time.</param>
/// <param name="ItemKind">The kind of item named inside, or null; the aggregate runs over these items unless it runs over scopes.</param>
public sealed record Aggregate(Function Function, Expression Of, bool OverScopes, string? ItemKind, Stretch At) : Expression(At);

/// <summary>The four operations.</summary>
public enum Operator
{
    Plus,
    Minus,
    Times,
    DividedBy,
}

/// <summary>What can be called by name.</summary>
public enum Function
{
    /// <summary>合计</summary>
    Sum,
    /// <summary>最小</summary>
    Least,
    /// <summary>最大</summary>
    Greatest,
    /// <summary>绝对值</summary>
    Absolute,
    /// <summary>个数: how many are stated.</summary>
    Count,
}
