using Gouji.Checking.CodedRules;
using Gouji.Checking.Relations;
using Gouji.Model;

namespace Gouji.Checking.Grids;

/// <summary>Says of every grid of the report which totals hold and which do not, by rows or by columns.</summary>
internal static class GridSums
{
    public static IEnumerable<Outcome> Check(RuleContext context, bool byColumns)
    {
        var effort = new Effort(4_000_000, 8_000_000, 100_000);
        foreach (var table in context.Report.Grids.GroupBy(g => g.Part))
        {
            List<SumCheck> checks = [.. table.Select(g => CheckOf(new GridView(context.Book, g, byColumns), effort))];
            foreach (var check in checks) check.Try();
            foreach (var check in checks)
            {
                foreach (var held in check.Held) yield return Hold(context, check.View, held);
                foreach (var (result, severity) in check.Judge(checks)) yield return Fail(context, check.View, result, severity);
                foreach (var doubtful in check.Doubtful) context.Claim(Sum.Relation(context, check.View, doubtful));
            }
        }
    }

    private static SumCheck CheckOf(GridView view, Effort effort)
    {
        effort.Begin();
        return new SumCheck(view, view.ByColumns ? new ColumnSums(view, effort).Find() : new RowSums(view, effort).Find());
    }

    private static Holds Hold(RuleContext context, GridView view, SumResult held)
    {
        context.Claim(Sum.Relation(context, view, held));
        return new Holds(context.Rule, [held.Whole, .. held.Parts], ((Met)held.Verdict).Rounding);
    }

    private static Outcome Fail(RuleContext context, GridView view, SumResult failed, Severity severity)
    {
        var missed = (Missed)failed.Verdict;
        var dimension = failed.Whole.Amount!.Unit.Dimension;
        var outcome = Weighed.As(severity, context.Fails("fails", Spot.Of(failed.Whole), new Figures(missed.Left.Middle, missed.Right.Middle, FigureText.UnitOf(dimension), missed.Tolerance),
            failed.Parts.Select(Spot.Of), GridText.Identity(view, failed.Case.Whole, failed.Cross),
            ("表", view.Grid.Name), ("名", GridText.Name(view.Lines[failed.Case.Whole])), ("处", GridText.Name(view.Crosses[failed.Cross])),
            ("左", FigureText.Number(missed.Left.Middle, dimension)), ("算式", Sum.Text(failed.Parts)), ("右", FigureText.Number(missed.Right.Middle, dimension)),
            ("差", FigureText.Number(Math.Abs(missed.Difference), dimension)), ("单位", GridText.Unit(failed.Whole))));
        context.Claim(Sum.Relation(context, view, failed), outcome);
        return outcome;
    }
}
