using Gouji.Writing.Documents;

namespace Gouji.Writing.Workbooks;

/// <summary>Lays a table of the form out: a row of the paper is one of the sheet, or several where Excel lets none be so high, and its cells are merged over them.</summary>
internal static class TableLayout
{
    private const decimal LeastHeight = 20m;

    /// <summary>What stays free above and below the text, in points.</summary>
    private const decimal Free = 6m;

    /// <returns>How many rows of the sheet its head takes.</returns>
    public static int Add(SheetPlan plan, SheetColumns grid, PaperTable table)
    {
        var places = grid.Places(table.Widths);
        var heights = Heights(plan, places, table);
        var first = new int[heights.Length + 1];
        first[0] = plan.Rows.Count + 1;
        for (var i = 0; i < heights.Length; i++) first[i + 1] = first[i] + AddRows(plan, heights[i]);
        for (var i = 0; i < table.Rows.Count; i++)
            foreach (var cell in table.Rows[i].Cells) Put(plan, places, first, i, cell);
        return first[Math.Clamp(table.HeadRows, 0, heights.Length)] - first[0];
    }

    private static int AddRows(SheetPlan plan, decimal height)
    {
        var rows = (int)Math.Ceiling(height / TextLayout.HighestRow);
        for (var i = 0; i < rows; i++) plan.AddRow(height / rows);
        return rows;
    }

    private static void Put(SheetPlan plan, int[] places, int[] first, int row, PaperCell cell)
    {
        if (cell.Column < 0 || cell.Column >= places.Length - 1) return;
        var (left, right) = Sides(places, cell);
        var below = first[Math.Min(first.Length - 1, row + Math.Max(1, cell.RowSpan))];
        var look = PaperLooks.Of(cell, Width(plan, left, right));
        plan.Put(new PlannedCell(first[row], left + 1, below - first[row], right - left, cell.Runs, look) { Kind = cell.Kind });
    }

    /// <summary>What each row needs: the highest of its own cells, and the last row under a merged one what that still lacks.</summary>
    private static decimal[] Heights(SheetPlan plan, int[] places, PaperTable table)
    {
        var heights = Array.ConvertAll([.. table.Rows], row => Math.Max(LeastHeight, (row.Height ?? 0) / TextHeight.Point));
        foreach (var (row, cell) in table.Rows.SelectMany((r, i) => r.Cells.Select(c => (Row: i, Cell: c))).Where(c => c.Cell.Column >= 0 && c.Cell.Column < places.Length - 1).OrderBy(c => c.Cell.RowSpan))
        {
            var (left, right) = Sides(places, cell);
            var width = Width(plan, left, right);
            var look = PaperLooks.Of(cell, width);
            var needed = TextHeight.Of(cell.Text, look.Size, width - look.Indent * look.Size * TextHeight.Point) + Free;
            var last = Math.Min(heights.Length, row + Math.Max(1, cell.RowSpan)) - 1;
            var there = 0m;
            for (var i = row; i <= last; i++) there += heights[i];
            if (needed > there) heights[last] += needed - there;
        }

        return heights;
    }

    private static (int Left, int Right) Sides(int[] places, PaperCell cell) =>
        (places[cell.Column], places[Math.Min(places.Length - 1, cell.Column + Math.Max(1, cell.ColumnSpan))]);

    private static decimal Width(SheetPlan plan, int left, int right)
    {
        var width = 0m;
        for (var i = left; i < right; i++) width += plan.Widths[i];
        return width;
    }
}
