namespace Gouji.Reading.Formats.Pages;

/// <summary>Joins what a page break parted: a table that goes on at the top of the next page, its broken row, its merged cells.</summary>
internal static class TableJoining
{
    private const int MostHeadRows = 6;

    /// <summary>Words a row further down has at least to be one of heads.</summary>
    private const int FewestHeads = 4;

    /// <summary>Whether the second table, at the top of the next page, goes on with the first: the same width, and columns in line.</summary>
    public static bool GoesOn(PrintedTable table, PrintedTable next)
    {
        if (Math.Abs(table.Left - next.Left) > PrintedTable.SameColumn || Math.Abs(table.Right - next.Right) > PrintedTable.SameColumn) return false;
        var (a, b) = (table.Columns(), next.Columns());
        var inner = (a.Count < b.Count ? a : b)[1..^1];
        var others = a.Count < b.Count ? b : a;
        return inner.Count == 0 || inner.Count(x => others.Exists(o => Math.Abs(o - x) < PrintedTable.SameColumn)) * 3 >= inner.Count * 2;
    }

    public static void Join(PrintedTable table, PrintedTable next)
    {
        var margin = CellText.Margin(table);
        table.LastPage = next.LastPage;
        DropRepeatedHeads(table, next);
        if (next.Cells.Count == 0) return;
        var last = table.RowCount - 1;
        var isBroken = IsBrokenRow(table.Row(last), next, margin);
        List<PrintedCell> open = [.. table.Row(last)];
        if (isBroken) CloseBrokenRow(table.Row(last), next);
        var offset = isBroken ? table.RowCount - 1 : table.RowCount;
        var labels = next.Row(0).Exists(c => !c.IsEmpty) ? table.Left : decimal.Zero;
        foreach (var cell in next.Cells.OrderBy(c => c.Row).ThenBy(c => c.Left).ToList())
        {
            cell.Row += offset;
            if (cell.Row == offset && MergedAbove(open, cell, isBroken, labels > 0 && cell.Left < labels + PrintedTable.SameColumn) is { } above)
            {
                Extend(above, cell);
                labels = Math.Max(labels, cell.Right);
            }
            else table.Cells.Add(cell);
        }

        table.Bottom = next.Bottom;
    }

    /// <summary>Heads printed again on every page are left out; the name of the block beside them, which goes on below, is no text a second time.</summary>
    private static void DropRepeatedHeads(PrintedTable table, PrintedTable next)
    {
        var (start, same) = (HeadRow(table, next.Row(0)), 0);
        while (same < MostHeadRows && same < Math.Min(table.RowCount - start, next.RowCount) && IsSameRow(table.Row(start + same), next.Row(same))) same++;
        while (same > 0 && next.Cells.Exists(c => c.Row < same && c.EndRow > same && c.Left > next.Left + PrintedTable.SameColumn)) same--;
        if (same == 0) return;
        foreach (var name in next.Cells.Where(c => c.Row < same && c.EndRow > same))
        {
            (name.Row, name.RowSpan) = (same, name.EndRow - same);
            name.Lines.Clear();
        }

        next.Cells.RemoveAll(c => c.EndRow <= same);
        foreach (var cell in next.Cells) cell.Row -= same;
    }

    /// <summary>The row whose words a page prints again at its top: usually the first, or that of a table which stands right under another.</summary>
    private static int HeadRow(PrintedTable table, List<PrintedCell> again)
    {
        if (IsSameRow(table.Row(0), again) || again.Count(c => !c.IsEmpty) < FewestHeads || again.Exists(c => c.Text.Any(char.IsAsciiDigit))) return 0;
        for (var row = table.RowCount - 1; row > 0; row--)
            if (IsSameRow(table.Row(row), again)) return row;
        return 0;
    }

    private static bool IsSameRow(List<PrintedCell> row, List<PrintedCell> other) =>
        row.Count == other.Count && row.Exists(c => !c.IsEmpty) && row.Zip(other).All(p => p.First.IsInLineWith(p.Second) && (p.First.Text == p.Second.Text || (p.Second is { IsEmpty: true, RowSpan: > 1 } && p.First.RowSpan > 1)));

    /// <summary>
    /// Whether the first row of the next page is the rest of the last one. It has the same cells, leaves its first empty, and whatever it says
    /// goes on with a text that had no more room; a row that says nothing and is too low for a line is a rest too.
    /// </summary>
    private static bool IsBrokenRow(List<PrintedCell> last, PrintedTable next, decimal margin)
    {
        var first = next.Row(0);
        if (first.Count != last.Count || !last.Zip(first).All(p => p.First.IsInLineWith(p.Second))) return false;
        if (first.TrueForAll(c => c.IsEmpty)) return first.Exists(c => c.RowSpan == 1) && first.Min(c => c.Bottom - c.Top) < Em(last) * 1.05m;
        var begun = last.Zip(first).Where(p => !p.Second.IsEmpty && p.Second.RowSpan == 1).ToList();
        return begun.Count > 0 && last.Exists(c => !c.IsEmpty && c.RowSpan == 1)
            && last.Zip(first).Any(p => p.Second.IsEmpty && !p.First.IsEmpty && p.First.RowSpan == 1 && p.Second.RowSpan == 1)
            && begun.TrueForAll(p => !p.First.IsEmpty && CellText.GoesOn(p.First, p.First.Lines[^1], p.Second.Lines[0], margin));
    }

    private static decimal Em(List<PrintedCell> row) => row.SelectMany(c => c.Lines).Select(l => l.Em).DefaultIfEmpty(10).Max();

    private static void CloseBrokenRow(List<PrintedCell> last, PrintedTable next)
    {
        foreach (var (cell, rest) in last.Zip(next.Row(0)))
        {
            if (rest.RowSpan > 1 || cell.RowSpan > 1) continue;
            cell.Lines.AddRange(rest.Lines);
            next.Cells.Remove(rest);
        }
    }

    /// <summary>
    /// The cell of the page before that a cell at the top goes on with: merged cells, of which a page may show one row only. Nothing is printed in
    /// them again, so an empty cell goes on; one that says something does where it is a note in brackets, or where the text above was broken off.
    /// </summary>
    /// <param name="isLabel">Whether it is the first of its row, or all left of it go on with cells above.</param>
    private static PrintedCell? MergedAbove(List<PrintedCell> open, PrintedCell cell, bool isBroken, bool isLabel)
    {
        var above = open.Find(cell.IsInLineWith);
        if (above is null || isBroken) return above;
        if (above.IsEmpty) return null;
        var isSpan = above.IsCut || above.RowSpan > 1 || cell.RowSpan > 1;
        if (cell.IsEmpty) return isSpan || (isLabel && !char.IsAsciiDigit(above.Text[^1])) ? above : null;
        if (!IsNarrow(above) || "）)。".Contains(above.Text[^1])) return null;
        if (isLabel && (IsInBrackets(cell.Text) || IsOpenBracket(above.Text, cell.Text))) return above;
        if (isSpan && CellText.IsStacked(above.Lines[^1]) && CellText.IsStacked(cell.Lines[0])) return above;
        return isSpan && IsFilled(above, cell) && CellText.GoesOn(above, above.Lines[^1], cell.Lines[0], 0) ? above : null;
    }

    /// <summary>（万 above, 元） below.</summary>
    private static bool IsOpenBracket(string above, string text) =>
        above.LastIndexOfAny(['（', '(']) > above.LastIndexOfAny(['）', ')']) && text.IndexOfAny(['）', ')']) is >= 0 and var close && text.IndexOfAny(['（', '(']) is var open && (open < 0 || open > close);

    /// <summary>（万元）, (40分): said of what stands above.</summary>
    private static bool IsInBrackets(string text) => text[0] is '（' or '(' && text[^1] is '）' or ')' && text.LastIndexOfAny(['（', '(']) == 0;

    /// <summary>Only in a narrow column does a text of a few words run over the page's end.</summary>
    private static bool IsNarrow(PrintedCell cell) => cell.Right - cell.Left < cell.Lines[0].Em * 6;

    /// <summary>Text that a page's end breaks reaches down to it, and goes on at once.</summary>
    private static bool IsFilled(PrintedCell above, PrintedCell cell) =>
        above.Bottom - above.Lines[^1].Bottom < above.Lines[^1].Em && cell.Lines[0].Top - cell.Top < cell.Lines[0].Em;

    private static void Extend(PrintedCell above, PrintedCell rest)
    {
        above.RowSpan = rest.EndRow - above.Row;
        above.Lines.AddRange(rest.Lines);
    }
}
