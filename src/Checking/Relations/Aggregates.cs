using Gouji.Checking.Formulas;

namespace Gouji.Checking.Relations;

/// <summary>The aggregates of a formula; they are never nested.</summary>
internal static class Aggregates
{
    public static IEnumerable<Aggregate> In(Formula formula) => (formula.When is { } when ? In(when) : []).Concat(In(formula.Claim));

    private static IEnumerable<Aggregate> In(Condition condition) => condition switch
    {
        Comparison c => In(c.Left).Concat(In(c.Right)),
        Junction j => In(j.Left).Concat(In(j.Right)),
        Requirement r => In(r.Cause),
        Filled f => In(f.Subject),
        _ => [],
    };

    private static IEnumerable<Aggregate> In(Expression expression) => expression switch
    {
        Aggregate a => [a],
        Negation n => In(n.Of),
        Operation o => In(o.Left).Concat(In(o.Right)),
        Call c => c.Arguments.SelectMany(In),
        _ => [],
    };
}
