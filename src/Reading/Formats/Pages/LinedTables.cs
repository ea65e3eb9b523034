namespace Gouji.Reading.Formats.Pages;

/// <summary>Finds tables that have lines between rows only: at least three of one width below one another, and between them words in clear columns.</summary>
internal static class LinedTables
{
    private const int FewestLines = 3;
    private const decimal SameEnd = 4;

    /// <summary>Two lines of one table are not further apart, in points.</summary>
    private const decimal TallestRow = 150;

    private const decimal Shortest = 150;

    /// <summary>Takes the words of such tables out of the words of a page.</summary>
    public static List<PrintedTable> Take(Page page, RuledLines lines, List<PageWord> words)
    {
        List<PrintedTable> tables = [];
        foreach (var ladder in Ladders(lines))
        {
            var inside = words.FindAll(w => Middle(w) > ladder[0].At && Middle(w) < ladder[^1].At && w.Left > ladder[0].From - SameEnd && w.Right < ladder[0].To + SameEnd);
            if (Table(page.Number, ladder, inside) is not { } table) continue;
            tables.Add(table);
            words.RemoveAll(inside.ToHashSet(ReferenceEqualityComparer.Instance).Contains);
        }

        return tables;
    }

    private static decimal Middle(PageWord word) => (word.Top + word.Bottom) / 2;

    /// <summary>Lines of one width that no upright line touches.</summary>
    private static List<List<RuledLine>> Ladders(RuledLines lines)
    {
        List<List<RuledLine>> ladders = [];
        foreach (var line in lines.Horizontal.Where(h => h.Length >= Shortest && !lines.Vertical.Any(v => RuledGrids.Touch(h, v))).OrderBy(h => h.At))
        {
            var ladder = ladders.Find(l => Math.Abs(l[0].From - line.From) < SameEnd && Math.Abs(l[0].To - line.To) < SameEnd && line.At - l[^1].At < TallestRow);
            if (ladder is null) ladders.Add([line]);
            else if (line.At - ladder[^1].At > SameEnd) ladder.Add(line);
        }

        return ladders.FindAll(l => l.Count >= FewestLines);
    }

    private static PrintedTable? Table(int page, List<RuledLine> ladder, List<PageWord> words)
    {
        var rows = ladder.Zip(ladder.Skip(1)).SelectMany(b => Rows(TextLine.Of(page, words.FindAll(w => Middle(w) > b.First.At && Middle(w) < b.Second.At)))).ToList();
        var columns = AlignedTables.Columns(rows.SelectMany(r => r.SelectMany(AlignedTables.Pieces)));
        if (columns.Count < 2 || rows.Count < 2) return null;
        var cells = AlignedTables.Cells(rows, columns);
        var figures = cells.Where(c => c.Row > 0 && c.Left > columns[0].Left && !c.IsEmpty).ToList();
        if (figures.Count(c => char.IsAsciiDigit(c.Text[0])) * 3 < figures.Count) return null;
        return new PrintedTable(page, ladder[0].At, ladder[^1].At, cells);
    }

    /// <summary>The lines between two rules are one row, or a row each where several of them fill more than one column.</summary>
    private static List<List<TextLine>> Rows(List<TextLine> lines)
    {
        if (lines.Count == 0) return [];
        var full = lines.FindAll(l => AlignedTables.Pieces(l).Count > 1);
        if (full.Count <= 1) return [lines];
        return [.. lines.GroupBy(l => full.MinBy(f => Math.Abs(f.Middle - l.Middle))!).Select(g => g.ToList())];
    }
}
