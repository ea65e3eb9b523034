namespace Gouji.Reading.Formats.Pages;

/// <summary>A table as printed, on one page or joined over several.</summary>
/// <param name="page">The page it begins on.</param>
internal sealed class PrintedTable(int page, decimal top, decimal bottom, List<PrintedCell> cells)
{
    /// <summary>How far, in points, the same column may shift from page to page.</summary>
    public const decimal SameColumn = 4;

    public int Page { get; } = page;

    public decimal Top => top;

    /// <summary>The page it ends on so far.</summary>
    public int LastPage { get; set; } = page;

    public decimal Bottom { get; set; } = bottom;

    /// <summary>Row by row, left to right.</summary>
    public List<PrintedCell> Cells { get; } = cells;

    public int RowCount => Cells.Count == 0 ? 0 : Cells.Max(c => c.EndRow);

    public decimal Left => Cells.Min(c => c.Left);

    public decimal Right => Cells.Max(c => c.Right);

    /// <summary>Where columns begin and end.</summary>
    public List<decimal> Columns()
    {
        List<decimal> columns = [];
        foreach (var at in Cells.Select(c => c.Left).Concat(Cells.Select(c => c.Right)).Order())
            if (columns.Count == 0 || at - columns[^1] > SameColumn) columns.Add(at);
        return columns;
    }

    /// <summary>The cells that begin in or reach into a row.</summary>
    public List<PrintedCell> Row(int row) => [.. Cells.Where(c => c.Row <= row && c.EndRow > row).OrderBy(c => c.Left)];

    /// <summary>
    /// Takes out rows that are none: those in which no cell begins, left by double lines and crooked corners, and slivers left where a page's end
    /// broke some cells of a row higher up than others.
    /// </summary>
    public void DropFalseRows()
    {
        if (Slivers() is { Count: > 0 } slivers)
        {
            var last = RowCount - 1;
            Cells.RemoveAll(c => c.RowSpan == 1 && slivers.Contains(c.Row));
            foreach (var cell in Cells) cell.IsCut = slivers.Contains(last) && cell.EndRow > last;
        }

        var kept = Cells.Select(c => c.Row).Distinct().Order().ToList();
        foreach (var cell in Cells)
        {
            var (row, end) = (kept.BinarySearch(cell.Row), kept.FindIndex(r => r >= cell.EndRow));
            (cell.Row, cell.RowSpan) = (row, (end < 0 ? kept.Count : end) - row);
        }
    }

    /// <summary>
    /// Rows in which only empty cells begin, beside cells that reach through, and which are too low for a line of this table; the last row also where
    /// it is one empty cell beside those: what a page's end leaves of a row that moved to the next page.
    /// </summary>
    private HashSet<int> Slivers()
    {
        var lowest = Cells.Where(c => c is { RowSpan: 1, IsEmpty: false }).Select(c => c.Bottom - c.Top).DefaultIfEmpty(0).Min();
        var last = RowCount - 1;
        return [.. Cells.GroupBy(c => c.Row)
            .Where(g => g.All(c => c is { RowSpan: 1, IsEmpty: true } && (c.Bottom - c.Top < lowest * 0.7m || (g.Key == last && g.Count() == 1))) && Cells.Exists(c => c.Row < g.Key && c.EndRow > g.Key))
            .Select(g => g.Key)];
    }
}
