using Gouji.Checking.Facts;
using Gouji.Checking.Relations;
using Gouji.Model;

namespace Gouji.Checking.Explaining;

/// <summary>Finds, for a figure of a relation that does not hold, the number with which it would; by the secant through two trials.</summary>
internal sealed class RepairSearch(FactBook book)
{
    private const int Trials = 3;
    private const decimal Largest = 1_000_000_000m;

    public Repair? Find(RelationInstance relation, Statement statement)
    {
        if (relation.Verdict is not Missed missed || statement.Value is not (Amount or Blank) || Math.Abs(missed.Difference) > Largest) return null;
        var start = statement.Amount?.Base ?? 0;
        var decimals = book.Decimals(statement);
        return Solve(relation, statement, start, missed.Difference, decimals) is { } solved && solved != start ? InPrintedUnit(relation, statement, start, solved, decimals) : null;
    }

    private static decimal? Solve(RelationInstance relation, Statement statement, decimal start, decimal gap, int decimals)
    {
        var (x, d) = (start, gap);
        var step = 1m;
        for (var trial = 0; trial < Trials; trial++)
        {
            if (Gap(relation, statement, x + step, decimals) is not { } next || next == d) return null;
            var candidate = x - d * step / (next - d);
            if (Math.Abs(candidate) > Largest || candidate < 0) return null;
            var rounded = decimal.Round(candidate, decimals, MidpointRounding.AwayFromZero);
            if (relation.Test(new Substitution(statement, rounded, decimals)) is Met) return rounded;
            if (Gap(relation, statement, rounded, decimals) is not { } left) return null;
            (x, d) = (rounded, left);
        }

        return null;
    }

    private static decimal? Gap(RelationInstance relation, Statement statement, decimal trial, int decimals) => relation.Test(new Substitution(statement, trial, decimals)) switch
    {
        Missed missed => missed.Difference,
        Met met => met.Rounding,
        _ => null,
    };

    private Repair InPrintedUnit(RelationInstance relation, Statement statement, decimal start, decimal solved, int decimals)
    {
        var scale = statement.Amount?.Unit.ToBase ?? 1m;
        var printed = scale switch { 0.0001m => Math.Max(0, decimals - 4), 0.01m => Math.Max(0, decimals - 2), _ => decimals };
        return new Repair(statement, start / scale, solved / scale, printed, relation, book);
    }
}
