namespace Gouji.Reading.Formats.Pages;

/// <summary>Finds tables without any lines: words that stand in columns with clear gaps between. Only clear ones are taken.</summary>
internal static class AlignedTables
{
    /// <summary>A gap between columns, in sizes of the type.</summary>
    private const decimal Gap = 1.2m;

    private const int FewestRows = 3;
    private const int FewestColumns = 3;

    /// <summary>Takes the tables out of the lines of a page.</summary>
    public static List<PrintedTable> Take(Page page, List<TextLine> lines)
    {
        List<PrintedTable> tables = [];
        for (var start = 0; start < lines.Count; start++)
        {
            var end = start;
            while (end < lines.Count && Pieces(lines[end]).Count >= FewestColumns && (end == start || lines[end].Middle - lines[end - 1].Middle < lines[end].Em * 4)) end++;
            if (end - start < FewestRows || Table(page.Number, lines.GetRange(start, end - start)) is not { } table)
            {
                start = Math.Max(start, end - 1);
                continue;
            }

            tables.Add(table);
            lines.RemoveRange(start, end - start);
            start--;
        }

        return tables;
    }

    /// <summary>The words of a line, parted at wide gaps.</summary>
    public static List<TextLine> Pieces(TextLine line)
    {
        List<List<PageWord>> pieces = [];
        foreach (var word in line.Words)
            if (pieces.Count > 0 && word.Left - pieces[^1][^1].Right < line.Em * Gap) pieces[^1].Add(word);
            else pieces.Add([word]);
        return pieces.ConvertAll(p => new TextLine(line.Page, p));
    }

    /// <summary>Stretches across the page that hold words of some row, with free paper between them in all rows.</summary>
    public static List<(decimal Left, decimal Right)> Columns(IEnumerable<TextLine> pieces)
    {
        List<(decimal Left, decimal Right)> columns = [];
        foreach (var piece in pieces.OrderBy(p => p.Left))
            if (columns.Count > 0 && piece.Left < columns[^1].Right + (piece.Em * 0.4m)) columns[^1] = (columns[^1].Left, Math.Max(columns[^1].Right, piece.Right));
            else columns.Add((piece.Left, piece.Right));
        return columns;
    }

    /// <summary>The cells of rows that are lines each, by columns.</summary>
    public static List<PrintedCell> Cells(IReadOnlyList<List<TextLine>> rows, List<(decimal Left, decimal Right)> columns)
    {
        List<PrintedCell> cells = [];
        for (var row = 0; row < rows.Count; row++)
        {
            var pieces = rows[row].SelectMany(Pieces).ToLookup(p => Column(columns, p));
            for (var c = 0; c < columns.Count; c++)
            {
                var left = c == 0 ? columns[0].Left : (columns[c - 1].Right + columns[c].Left) / 2;
                var right = c + 1 == columns.Count ? columns[c].Right : (columns[c].Right + columns[c + 1].Left) / 2;
                var cell = new PrintedCell(rows[row][0].Page, row, 1, left, rows[row].Min(l => l.Top), right, rows[row].Max(l => l.Bottom));
                cell.Lines.AddRange(pieces[c].OrderBy(p => p.Top));
                cells.Add(cell);
            }
        }

        return cells;
    }

    /// <summary>Null where the pieces do not stand in columns, one in each, or are not for the most part figures.</summary>
    private static PrintedTable? Table(int page, List<TextLine> lines)
    {
        List<List<TextLine>> rows = [.. lines.Select(Pieces)];
        var columns = Columns(rows.SelectMany(r => r));
        if (columns.Count < FewestColumns || rows.Exists(r => r.GroupBy(p => Column(columns, p)).Any(g => g.Count() > 1))) return null;
        List<TextLine> values = [.. rows.Skip(1).SelectMany(r => r.Where(p => Column(columns, p) > 0))];
        if (values.Count(v => char.IsAsciiDigit(v.Text[^1]) || v.Text[^1] is '%' or '％') * 2 < values.Count) return null;
        return new PrintedTable(page, lines[0].Top, lines[^1].Bottom, Cells([.. lines.Select(l => new List<TextLine> { l })], columns));
    }

    private static int Column(List<(decimal Left, decimal Right)> columns, TextLine piece) => columns.FindIndex(c => piece.Left >= c.Left && piece.Right <= c.Right);
}
