using Gouji.Writing.Documents;

namespace Gouji.Writing.Word;

/// <summary>
/// The size a table is set in, and how high its rows then are: the largest at which every figure and short head stands in one line and the table on one page; one that needs several
/// pages anyway is set in 五号, or smaller where those need it.
/// </summary>
/// <remarks>Heights are estimates: a Chinese character is as wide as its size, any other half of it.</remarks>
internal sealed class TableFit
{
    /// <summary>Left and right in a cell together, in twips: one millimetre each.</summary>
    public const int Margin = 57;

    private const int ShortHead = 4;

    private readonly TableGrid _grid;
    private readonly int[] _heights;

    private TableFit(TableGrid grid, TableType type)
    {
        (_grid, Type) = (grid, type);
        _heights = Heights();
        Stretch();
    }

    public TableType Type { get; }

    /// <param name="page">The height of the text area in twips.</param>
    public static TableFit Choose(TableGrid grid, int page)
    {
        // What stands above and below a table takes a sixth of its page.
        var free = page * 5 / 6;
        TableFit? fallback = null;
        foreach (var type in TableType.All)
        {
            var fit = new TableFit(grid, type);
            if (!fit.HoldsFigures && type != TableType.All[^1]) continue;
            if (type != TableType.All[^1] && !fit.HoldsHeads) continue;
            if (fit._heights.Sum(h => (long)h) <= free) return fit;
            if (fallback is null || type == TableType.All[1]) fallback = fit;
        }

        return fallback!;
    }

    public int Height(int row) => _heights[row];

    /// <summary>How many lines the words of a cell take.</summary>
    public int Lines(PaperCell cell)
    {
        var (lines, across, indent) = (0, Across(cell), cell.Indent * 2);
        foreach (var line in cell.Text.AsSpan().EnumerateLines()) lines += Math.Max(1, (Halves(line) + indent + across - 1) / across);
        return Math.Max(1, lines);
    }

    /// <summary>Whether words take more lines than they are written in.</summary>
    public bool Wraps(PaperCell cell) => Lines(cell) > 1 + cell.Text.AsSpan().Count('\n');

    /// <summary>
    /// Whether a head is set from top to bottom: it covers several rows, is too narrow for its words, and so high that they stand in one line downwards.
    /// </summary>
    public bool IsVertical(PaperCell cell, int row) =>
        cell is { Kind: PaperCellKind.Head, ColumnSpan: 1, RowSpan: > 1 } && Across(cell) < 6 && Lines(cell) > 1 && !cell.Text.Contains('\n', StringComparison.Ordinal)
        && Sum(row, cell.RowSpan) >= (Halves(cell.Text) + 1) / 2 * Type.Character + Type.Character;

    private bool HoldsFigures => _grid.Cells.All(c => c.Cell.Kind != PaperCellKind.Figure || Lines(c.Cell) == 1);

    /// <summary>Whether short heads such as 一级指标 stand in one line.</summary>
    private bool HoldsHeads => _grid.Cells.All(c => c.Cell is not { Kind: PaperCellKind.Head, Text.Length: <= ShortHead } || !Wraps(c.Cell) || IsVertical(c.Cell, c.Row));

    /// <summary>How many halves of a Chinese character fit into a line of the cell.</summary>
    private int Across(PaperCell cell) => Math.Max(2, (_grid.Width(cell) - 2 * Margin) * 2 / Type.Character);

    private int[] Heights()
    {
        var rows = _grid.Table.Rows;
        var heights = new int[rows.Count];
        for (var row = 0; row < rows.Count; row++) heights[row] = Math.Max(Type.Row, Twips.Of(rows[row].Height ?? 0));
        foreach (var (row, cell) in _grid.Cells)
            if (cell.RowSpan <= 1) heights[row] = Math.Max(heights[row], Lines(cell) * Type.Style.Line + Margin);
        return heights;
    }

    /// <summary>What a cell over several rows needs beyond them goes to the last one, as Word does it.</summary>
    private void Stretch()
    {
        foreach (var (row, cell) in _grid.Cells)
        {
            if (cell.RowSpan <= 1 || IsVertical(cell, row)) continue;
            var more = Lines(cell) * Type.Style.Line + Margin - Sum(row, cell.RowSpan);
            if (more > 0) _heights[Bottom(row, cell.RowSpan) - 1] += (int)Math.Min(more, int.MaxValue / 2);
        }
    }

    private long Sum(int row, int span)
    {
        var sum = 0L;
        for (var r = row; r < Bottom(row, span); r++) sum += _heights[r];
        return sum;
    }

    private int Bottom(int row, int span) => (int)Math.Min((long)row + span, _heights.Length);

    private static int Halves(ReadOnlySpan<char> text)
    {
        var halves = 0;
        foreach (var c in text) halves += c < '\u0080' || char.IsLowSurrogate(c) ? 1 : 2;
        return halves;
    }
}
