using Gouji.Checking.Explaining;
using Gouji.Checking.Facts;
using Gouji.Checking.Relations;
using Gouji.Model;

namespace Gouji.Checking.Correcting;

/// <summary>
/// How exactly a repaired figure is written. A slip can cost decimals (99.08 % written as 990.8 %), so that the wrong figure's own are too few: the right
/// number is then taken from another place that states it, from the same digits with the point elsewhere, or a rate with the decimals rates have around it.
/// </summary>
internal sealed class PrintedDecimals(FactBook book, Evidence evidence)
{
    private static readonly decimal[] s_points = [0.1m, 0.01m, 0.001m];

    /// <summary>The number in base units; the candidate's own where nothing more exact makes everything hold as well.</summary>
    public decimal Of(RelationInstance relation, Candidate candidate, IReadOnlyList<Statement> twins)
    {
        foreach (var option in Options(relation, candidate, twins))
            if (option != candidate.Base && evidence.EffectOf(candidate.Statement, option) is { Broken.Count: 0, Left.Count: 0 }) return option;
        return candidate.Base;
    }

    private IEnumerable<decimal> Options(RelationInstance relation, Candidate candidate, IReadOnlyList<Statement> twins)
    {
        var (statement, amount) = (candidate.Statement, candidate.Statement.Amount!);
        if (twins.MaxBy(t => t.Amount!.BaseDecimals) is { } twin && twin.Amount!.BaseDecimals > book.Decimals(statement)) yield return twin.Amount.Base;
        if (amount.Unit.Dimension != Dimension.Ratio || candidate.Base == 0) yield break;
        foreach (var point in s_points)
            if (decimal.Round(amount.Base * point, book.Decimals(statement), MidpointRounding.AwayFromZero) == candidate.Base) yield return amount.Base * point;
        if (ReferenceEquals(statement, relation.Anchor) && relation.Verdict is Missed missed)
            yield return decimal.Round(missed.Right.Middle, Math.Max(amount.BaseDecimals, UsualOfRates(statement.Part)), MidpointRounding.AwayFromZero);
    }

    /// <summary>The decimals most rates of a part are written with; those of the report where the part has no other.</summary>
    private int UsualOfRates(string part)
    {
        List<Statement> rates = [.. book.Report.Statements.Where(s => s.Amount is { Unit.Dimension: Dimension.Ratio, Base: > 0 and not 1 })];
        var own = rates.FindAll(s => s.Part == part);
        return (own.Count > 1 ? own : rates).GroupBy(s => s.Amount!.BaseDecimals).MaxBy(g => g.Count())?.Key ?? 0;
    }
}
