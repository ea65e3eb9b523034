using Gouji.Model.Filings;
using Gouji.Writing.Documents;

namespace Gouji.Web.Editor;

/// <summary>
/// The rows of a paper table as they are filled in: what the paper prints once over rows that say the same (产出指标 over six indicators) stands in each row
/// here, because each row's own may be changed.
/// </summary>
internal static class GridRows
{
    public static IReadOnlyList<GridRow> Of(PaperTable table)
    {
        ItemKey?[] items = [.. table.Rows.Select(ItemOf)];
        List<PaperCell>[] rows = [.. table.Rows.Select(row => new List<PaperCell>())];
        for (var row = 0; row < rows.Length; row++)
            foreach (var cell in table.Rows[row].Cells) Place(cell, row, items, rows);
        return [.. rows.Select((cells, row) => new GridRow([.. cells.OrderBy(c => c.Column)], items[row]))];
    }

    private static ItemKey? ItemOf(PaperRow row) => row.ItemKind is not { } kind
        ? null
        : row.Cells.SelectMany(c => c.Runs).Select(r => r.Key?.Item).FirstOrDefault(item => item?.Kind == kind);

    private static void Place(PaperCell cell, int row, ItemKey?[] items, List<PaperCell>[] rows)
    {
        if (cell.RowSpan == 1 || items[row] is not { } item || !cell.Runs.Any(r => r.Key?.Item == item))
        {
            rows[row].Add(cell);
            return;
        }

        rows[row].Add(cell with { RowSpan = 1 });
        for (var below = row + 1; below < Math.Min(row + cell.RowSpan, rows.Length); below++)
            if (items[below] is { } other) rows[below].Add(cell with { RowSpan = 1, Runs = [.. cell.Runs.Where(r => r.Key?.Item == item).Select(r => r with { Key = r.Key! with { Item = other } })] });
    }
}
