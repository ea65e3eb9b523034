using Gouji.Checking.Grids;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>In a table of no known form what 其中 names is at most the whole. A column of parts is only judged where most rows keep to it.</summary>
internal sealed class GEN003 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context)
    {
        foreach (var grid in context.Report.Grids)
            foreach (var byColumns in (bool[])[false, true])
            {
                var view = new GridView(context.Book, grid, byColumns);
                foreach (var results in new OfWhichCheck(view).Find())
                    foreach (var outcome in Judge(context, view, results)) yield return outcome;
            }
    }

    private static IEnumerable<Outcome> Judge(RuleContext context, GridView view, List<OfWhichResult> results)
    {
        var (held, failed) = (results.Count(r => r.Holds), results.Count(r => !r.Holds));
        var isTold = view.ByColumns ? held > 2 * failed : held >= failed || results.Count == 1;
        foreach (var result in results)
        {
            if (result.Holds) yield return context.Holds(result.PartFigure, result.WholeFigure);
            else if (isTold) yield return Fail(context, view, result);
        }
    }

    private static Outcome Fail(RuleContext context, GridView view, OfWhichResult result)
    {
        var (part, whole) = (result.PartFigure.Amount!, result.WholeFigure.Amount!);
        return context.Fails("fails", Spot.Of(result.PartFigure), new Figures(part.Base, whole.Base, FigureText.UnitOf(part.Unit.Dimension)), [Spot.Of(result.WholeFigure)],
            GridText.Identity(view, result.Part, result.Cross), ("表", view.Grid.Name), ("名", GridText.Name(view.Lines[result.Part])), ("总", GridText.Name(view.Lines[result.Whole])),
            ("处", GridText.Name(view.Crosses[result.Cross])), ("左", GridText.Figure(result.PartFigure)), ("右", GridText.Figure(result.WholeFigure)),
            ("差", FigureText.Number(part.Base - whole.Base, part.Unit.Dimension)), ("单位", GridText.Unit(result.PartFigure)));
    }
}
