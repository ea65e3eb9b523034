using Gouji.Checking.Grids;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>In a table of no known form a score lies between zero and its weight, and weights that make up the table sum to a round total.</summary>
internal sealed class GEN006 : ICodedRule
{
    private const int LeastWeights = 4;
    private const decimal Full = 100;

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        foreach (var grid in context.Report.Grids)
        {
            var weights = Columns(grid, LineKind.Weight);
            foreach (var score in Columns(grid, LineKind.Score))
                if (weights.Exists(w => w < score) && weights.FindLast(w => w < score) is var weight)
                    foreach (var outcome in Scores(context, grid, weight, score)) yield return outcome;
            if (weights.Count == 1 && Weights(context, grid, weights[0]) is { } total) yield return total;
        }
    }

    private static List<int> Columns(FigureGrid grid, LineKind kind) => [.. Enumerable.Range(0, grid.Columns.Count).Where(c => grid.Columns[c].Kind == kind)];

    private static List<Outcome> Scores(RuleContext context, FigureGrid grid, int weight, int score)
    {
        List<Outcome> outcomes = [];
        for (var r = 0; r < grid.Rows.Count; r++)
            if (grid[r, weight] is { Amount: { } most } w && grid[r, score] is { Amount: { } given } s && most.Unit.Dimension == given.Unit.Dimension)
                outcomes.Add(given.Base >= 0 && given.Base <= most.Base ? context.Holds(s, w) : Fail(context, grid, r, score, s, w));
        // Two columns that do not keep to it in most rows are not a score and its weight.
        return outcomes.Count(o => o is Holds) >= outcomes.Count(o => o is Fails) ? outcomes : [];
    }

    private static Outcome Fail(RuleContext context, FigureGrid grid, int row, int column, Statement score, Statement weight) => context.Fails(
        "fails", Spot.Of(score), new Figures(score.Amount!.Base, weight.Amount!.Base, Unit.Point), [Spot.Of(weight)], GridText.Identity(grid, row, column),
        ("表", grid.Name), ("名", GridText.Name(grid.Rows[row])), ("左", FigureText.Of(score.Amount)), ("右", FigureText.Of(weight.Amount)));

    /// <summary>Without a row of totals the weights themselves must add up; 90 beside the ten of execution is as good as 100.</summary>
    private static Outcome? Weights(RuleContext context, FigureGrid grid, int column)
    {
        List<Statement> weights = [.. Enumerable.Range(0, grid.Rows.Count).Select(r => grid[r, column]).OfType<Statement>().Where(s => s.Amount is not null)];
        if (weights.Count < LeastWeights || grid.Rows.Any(r => r.Role is LineRole.Total or LineRole.Subtotal) || grid.Rows.Any(r => r.Path.Count > 0 && r.Path[0].Contains('总'))) return null;
        var sum = weights.Sum(w => w.Amount!.Base);
        if (sum % 10 == 0) return sum == Full ? new Holds(context.Rule, weights) : null;
        if (sum is < 90 or > 110) return null;
        return Weighed.As(Severity.Verify, context.Fails("weights", Spot.Of(weights[^1]), new Figures(sum, Full, Unit.Point), weights.Select(Spot.Of), grid.Name,
            ("表", grid.Name), ("算式", Sum.Text(weights)), ("左", FigureText.Number(sum, Dimension.Points))));
    }
}
