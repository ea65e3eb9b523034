using Gouji.Model;
using Gouji.Writing.Text;

namespace Gouji.Writing.Documents;

/// <summary>A table of a report as a paper table: its visible rows and columns with their merges, widths told by what stands in them.</summary>
internal static class TableOfReport
{
    private const decimal Upright = 156m;
    private const decimal Sideways = 225m;
    private const int ManyColumns = 9;
    private const int MostHeads = 3;
    private const int Narrowest = 6;
    private const int Widest = 32;

    /// <summary>Null where nothing of it is visible.</summary>
    public static PaperTable? Of(Table table, BoundText bound)
    {
        var rows = Kept(table.Rows.Count, table, c => (c.Row, c.RowSpan));
        var columns = Kept(table.ColumnCount, table, c => (c.Column, c.ColumnSpan));
        List<PaperRow> made = [];
        foreach (var (index, row) in table.Rows.Index())
            if (rows[index] is not null) made.Add(new PaperRow([.. row.Cells.Where(c => !c.IsHidden).Select(c => CellOf(c, rows, columns, bound)).OfType<PaperCell>()]));
        if (made.Count == 0 || !columns.Any(c => c is not null)) return null;
        var heads = Heads(made);
        List<PaperRow> kinds = [.. made.Select((row, i) => i < heads ? row with { Cells = [.. row.Cells.Select(AsHead)] } : row)];
        return new PaperTable(Widths(kinds, columns.Count(c => c is not null)), kinds, heads);
    }

    /// <summary>For each row or column its new ordinal, or null where all that begins in it is hidden.</summary>
    private static int?[] Kept(int count, Table table, Func<Cell, (int Start, int Span)> line)
    {
        var (shown, hidden) = (new bool[count], new bool[count]);
        foreach (var cell in table.Rows.SelectMany(r => r.Cells))
        {
            var (start, span) = line(cell);
            for (var i = start; i < Math.Min(count, start + span); i++) (cell.IsHidden ? hidden : shown)[i] = true;
        }

        var next = 0;
        return [.. Enumerable.Range(0, count).Select(i => shown[i] || !hidden[i] ? next++ : (int?)null)];
    }

    private static PaperCell? CellOf(Cell cell, int?[] rows, int?[] columns, BoundText bound)
    {
        var (from, columnSpan) = Span(columns, cell.Column, cell.ColumnSpan);
        var (_, rowSpan) = Span(rows, cell.Row, cell.RowSpan);
        if (from is not { } column || rowSpan == 0) return null;
        var runs = bound.Runs(cell);
        return new PaperCell(column, columnSpan, rowSpan, KindOf(string.Concat(runs.Select(r => r.Text)), column), runs);
    }

    private static (int? First, int Span) Span(int?[] lines, int start, int span)
    {
        var kept = lines.Skip(start).Take(span).OfType<int>().ToList();
        return (kept.Count > 0 ? kept[0] : null, kept.Count);
    }

    private static PaperCellKind KindOf(string text, int column)
    {
        var trimmed = text.AsSpan().Trim();
        if (trimmed.Length == 0 || !trimmed.ContainsAnyExcept("—-–/ ")) return PaperCellKind.Empty;
        if (trimmed.ContainsAnyInRange('0', '9') && !trimmed.ContainsAnyExcept("0123456789.,，-−+%％ ")) return PaperCellKind.Figure;
        return column == 0 ? PaperCellKind.Label : PaperCellKind.Words;
    }

    /// <summary>The rows above the first figure, if there are no more of them than heads have and no cell of them reaches below.</summary>
    private static int Heads(List<PaperRow> rows)
    {
        var first = rows.FindIndex(r => r.Cells.Any(c => c.Kind == PaperCellKind.Figure));
        return first is > 0 and <= MostHeads && rows.Take(first).Index().All(r => r.Item.Cells.All(c => r.Index + c.RowSpan <= first)) ? first : 0;
    }

    private static PaperCell AsHead(PaperCell cell) => cell.Kind == PaperCellKind.Empty ? cell : cell with { Kind = PaperCellKind.Head };

    private static int WidthOf(PaperCell cell) => cell.Text.Split('\n').Max(line => DisplayWidth.Of(line));

    /// <summary>A merged cell that needs more than its columns have widens each of them alike.</summary>
    private static void Widen(Span<int> columns, int wanted)
    {
        var has = 0;
        foreach (var column in columns) has += column;
        if (has >= wanted || columns.Length == 0) return;
        foreach (ref var column in columns) column += (wanted - has + columns.Length - 1) / columns.Length;
    }

    private static decimal[] Widths(List<PaperRow> rows, int columns)
    {
        var characters = Enumerable.Repeat(Narrowest, columns).ToArray();
        foreach (var cell in rows.SelectMany(r => r.Cells).Where(c => c.ColumnSpan == 1))
            characters[cell.Column] = Math.Clamp(WidthOf(cell), characters[cell.Column], Widest);
        foreach (var cell in rows.SelectMany(r => r.Cells).Where(c => c.ColumnSpan > 1))
            Widen(characters.AsSpan(cell.Column, Math.Min(cell.ColumnSpan, columns - cell.Column)), Math.Min(WidthOf(cell), Widest));
        var total = characters.Sum();
        var width = columns >= ManyColumns ? Sideways : Upright;
        return [.. characters.Select(c => Math.Floor(c * width * 10 / total) / 10)];
    }
}
