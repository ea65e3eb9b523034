using Gouji.Model;

namespace Gouji.Writing.Workbooks;

/// <summary>Cells of a sum as ranges: those one below the other with nothing else between are one, and rows kept for more of their kind belong to it.</summary>
internal static class CellRanges
{
    public static IEnumerable<string> Of(IReadOnlyList<FactCell> terms, FactCells cells, SheetPlan here)
    {
        foreach (var column in terms.GroupBy(t => (t.Plan, t.Cell.Column)))
        {
            List<FactCell> run = [];
            foreach (var term in column.OrderBy(t => t.Cell.Row))
            {
                if (run.Count > 0 && Below(run[^1]) != term.Cell.Row)
                {
                    yield return Range(run, cells, here);
                    run = [];
                }

                run.Add(term);
            }

            yield return Range(run, cells, here);
        }
    }

    private static string Range(List<FactCell> run, FactCells cells, SheetPlan here)
    {
        var last = run[^1];
        while (Next(last) is { } next && cells.Of(next) is { } fact && IsMore(fact, last, cells)) last = fact;
        return ReferenceEquals(run[0], last) ? run[0].From(here) : $"{run[0].From(here)}:{SheetAddress.Of(last.Cell.Row + last.Cell.RowSpan - 1, last.Cell.Column)}";
    }

    private static bool IsMore(FactCell next, FactCell last, FactCells cells) => cells.IsSpare(next) && next.ToBase == last.ToBase
        && next.Key with { Item = null } == last.Key with { Item = null } && (next.Key.Item?.Kind, next.Key.Item?.List) == (last.Key.Item?.Kind, last.Key.Item?.List);

    private static int Below(FactCell cell) => cell.Cell.Row + cell.Cell.RowSpan;

    private static PlannedCell? Next(FactCell cell) => Below(cell) <= cell.Plan.Rows.Count && cell.Plan.At(Below(cell), cell.Cell.Column) is { } next && next.Column == cell.Cell.Column ? next : null;
}
