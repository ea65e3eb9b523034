using Gouji.Checking.CodedRules;
using Gouji.Checking.Relations;
using Gouji.Model;

namespace Gouji.Checking.Grids;

/// <summary>Says of every grid which rates and changes follow from the figures beside them.</summary>
internal static class GridPairs
{
    private const int MostGrids = 200;

    public static IEnumerable<Outcome> Check(RuleContext context, params LineKind[] kinds)
    {
        foreach (var grid in context.Report.Grids.Take(MostGrids))
            foreach (var byColumns in (bool[])[true, false])
            {
                var view = new GridView(context.Book, grid, byColumns);
                foreach (var (tries, severity) in new PairCheck(view).Run(kinds))
                    foreach (var attempt in tries)
                        if (Judge(context, view, attempt, severity) is { } outcome) yield return outcome;
            }
    }

    private static Outcome? Judge(RuleContext context, GridView view, PairTry attempt, Severity? severity)
    {
        switch (attempt.Verdict)
        {
            case Met(var rounding) when attempt.IsSolid || severity is not null:
                context.Claim(Relation(context, view, attempt));
                return new Holds(context.Rule, [attempt.Result, attempt.First, attempt.Second], rounding);
            case Open(var why): return ZeroBase(context, view, attempt, severity, why);
            case Missed when severity is { } sure && PairCheck.IsMissed(attempt): return Fail(context, view, attempt, sure);
            default: return null;
        }
    }

    /// <summary>A rate on a base of zero has no value; 0 and 100 % are habits of leaving it open, another number is not.</summary>
    private static Outcome? ZeroBase(RuleContext context, GridView view, PairTry attempt, Severity? severity, Sentence why)
    {
        if (severity is null) return null;
        var isNumber = attempt.First.Amount!.Base != 0 && attempt.Second.Amount!.Base == 0 && attempt.Result.Amount!.Base is not (0 or 1 or -1);
        return isNumber && context.Page.Conclusions.ContainsKey("zero")
            ? Weighed.As(Severity.Advice, context.Fails("zero", Spot.Of(attempt.Result), null, [Spot.Of(attempt.Second)], GridText.Identity(view, attempt.Reading.Result, attempt.Cross), [.. Words(view, attempt), ("左", FigureText.Of(attempt.Result.Amount!))]))
            : context.Undecided(why, attempt.Result, attempt.First, attempt.Second);
    }

    private static Outcome Fail(RuleContext context, GridView view, PairTry attempt, Severity severity)
    {
        var missed = (Missed)attempt.Verdict;
        var dimension = attempt.Result.Amount!.Unit.Dimension;
        var outcome = Weighed.As(severity, context.Fails("fails", Spot.Of(attempt.Result), new Figures(missed.Left.Middle, missed.Right.Middle, FigureText.UnitOf(dimension), missed.Tolerance),
            [Spot.Of(attempt.First), Spot.Of(attempt.Second)], GridText.Identity(view, attempt.Reading.Result, attempt.Cross),
            [.. Words(view, attempt), ("左", FigureText.Number(missed.Left.Middle, dimension)), ("算式", Text(attempt)), ("右", FigureText.Number(missed.Right.Middle, dimension)),
                ("差", FigureText.Number(Math.Abs(missed.Difference), dimension)), ("单位", GridText.Unit(attempt.Result))]));
        context.Claim(Relation(context, view, attempt), outcome);
        return outcome;
    }

    private static RelationInstance Relation(RuleContext context, GridView view, PairTry attempt) =>
        new(context.Page, attempt.Result, [attempt.Result, attempt.First, attempt.Second], attempt.Verdict, substitution => attempt.Test(view, substitution));

    private static (string, object)[] Words(GridView view, PairTry attempt) =>
        [("表", view.Grid.Name), ("名", GridText.Name(view.Lines[attempt.Reading.Result])), ("处", GridText.Name(view.Crosses[attempt.Cross]))];

    private static string Text(PairTry attempt)
    {
        var (a, b) = (GridText.Figure(attempt.First), GridText.Figure(attempt.Second));
        return attempt.Reading.Kind switch
        {
            PairKind.Difference => $"{a} − {b}",
            PairKind.Growth => $"({a} − {b}) ÷ {b}",
            _ => $"{a} ÷ {b}",
        };
    }
}
