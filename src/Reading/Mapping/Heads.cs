using Gouji.Model;
using Gouji.Model.Forms;
using Meaning = Gouji.Model.Forms.Meaning;

namespace Gouji.Reading.Mapping;

/// <summary>The heads in force over the rows of a table: which form block they belong to and which grid columns each stands over.</summary>
internal sealed record Heads(BlockIndex Index, List<Head> Columns)
{
    private const int LongestHead = 40;
    private const int MostGroupRows = 3;

    public FormBlock Block => Index.Block;

    /// <summary>
    /// The heads a row prints, if it is a row of heads: at least two of one block, and most of it. Where the block has heads over heads,
    /// those of the rows above add their coordinates.
    /// </summary>
    public static Heads? Of(TableGrid grid, int index, PartIndex part)
    {
        var row = grid.Row(index);
        if (Count(row, part) < 2) return null;
        Heads? best = null;
        foreach (var block in part.Blocks)
        {
            var columns = block.Block.Groups.Count > 0 ? Grouped(grid, index, block.Block) : Match(row, block.Block);
            if (columns.Count < 2 || columns.Count * 2 < block.Block.Columns.Count) continue;
            if (best is null || columns.Count > best.Columns.Count) best = new Heads(block, columns);
        }

        return best;
    }

    public Head? Over(Cell cell)
    {
        foreach (var head in Columns)
            if (cell.Column < head.End && head.Start < cell.EndColumn) return head;
        return null;
    }

    /// <summary>The cells that may be heads of any block.</summary>
    private static int Count(ReadOnlySpan<GridCell> row, PartIndex part)
    {
        var count = 0;
        foreach (var (_, words, _) in row)
            if (words is not null && part.IsHead(words)) count++;
        return count;
    }

    private static List<Head> Match(ReadOnlySpan<GridCell> row, FormBlock block)
    {
        List<Head> heads = [];
        foreach (var column in block.Columns)
            foreach (var (cell, words, _) in row)
                if (words is not null && cell.Text.Length <= LongestHead && column.Label.Is(words) && !heads.Exists(h => h.Start == cell.Column))
                {
                    heads.Add(Head.Of(cell, column));
                    break;
                }

        return heads;
    }

    /// <summary>Under heads over heads a head stands once under each of them.</summary>
    private static List<Head> Grouped(TableGrid grid, int index, FormBlock block)
    {
        List<Head> heads = [];
        foreach (var (cell, words, _) in grid.Row(index))
            if (words is not null && cell.Text.Length <= LongestHead && Column(block.Columns, words) is { } column)
                heads.Add(Head.Of(cell, column) with { Meaning = Over(grid, index, cell, block) is { } group ? column.Meaning.Within(group) : column.Meaning });
        return heads;
    }

    private static Meaning? Over(TableGrid grid, int index, Cell below, FormBlock block)
    {
        for (var above = index - 1; above >= 0 && above >= index - MostGroupRows; above--)
            foreach (var (cell, words, _) in grid.Row(above))
                if (words is not null && cell.Row < below.Row && cell.Column <= below.Column && below.Column < cell.EndColumn && Column(block.Groups, words) is { } group) return group.Meaning;
        return null;
    }

    private static FormColumn? Column(IReadOnlyList<FormColumn> columns, string words)
    {
        foreach (var column in columns)
            if (column.Label.Is(words)) return column;
        return null;
    }
}

/// <summary>A head over grid columns from <paramref name="Start"/> to before <paramref name="End"/>, as printed.</summary>
/// <param name="Unit">The unit it prints in brackets, or null.</param>
internal sealed record Head(int Start, int End, FormColumn Column, string Printed, Unit? Unit)
{
    /// <summary>What stands under it, with what a head over it adds.</summary>
    public Meaning Meaning { get; init; } = Column.Meaning;

    public static Head Of(Cell cell, FormColumn column)
    {
        var printed = cell.Text.ReplaceLineEndings("").Trim();
        return new Head(cell.Column, cell.EndColumn, column, printed, CellValue.PrintedUnit(printed));
    }
}
