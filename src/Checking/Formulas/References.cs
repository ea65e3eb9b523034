namespace Gouji.Checking.Formulas;

/// <summary>The references of a formula or of a part of it, in reading order.</summary>
public static class References
{
    /// <summary>All of them, those inside aggregates included.</summary>
    public static IEnumerable<Reference> In(Formula formula) => (formula.When is { } when ? In(when) : []).Concat(In(formula.Claim));

    public static IEnumerable<Reference> In(Condition condition) => condition switch
    {
        Comparison c => In(c.Left).Concat(In(c.Right)),
        Filled f => In(f.Subject),
        Junction j => In(j.Left).Concat(In(j.Right)),
        Requirement r => In(r.Cause).Append(r.Needed),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static IEnumerable<Reference> In(Expression expression) => expression switch
    {
        Reference r => [r],
        Negation n => In(n.Of),
        Operation o => In(o.Left).Concat(In(o.Right)),
        Call c => c.Arguments.SelectMany(In),
        Aggregate a => In(a.Of),
        _ => [],
    };
}
