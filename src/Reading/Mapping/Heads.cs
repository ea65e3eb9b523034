using Gouji.Model;
using Gouji.Model.Forms;
using Meaning = Gouji.Model.Forms.Meaning;

namespace Gouji.Reading.Mapping;

/// <summary>The heads in force over the rows of a table: which form block they belong to and which grid columns each stands over.</summary>
internal sealed record Heads(BlockIndex Index, List<Head> Columns)
{
    private const int LongestHead = 40;

    public FormBlock Block => Index.Block;

    /// <summary>
    /// The heads a row prints, if it is a row of heads: at least two of one block, and most of it. Where the block has heads over heads,
    /// those of the row <paramref name="above"/> add their coordinates.
    /// </summary>
    public static Heads? Of(ReadOnlySpan<GridCell> row, ReadOnlySpan<GridCell> above, PartIndex part)
    {
        if (Count(row, part) < 2) return null;
        Heads? best = null;
        foreach (var block in part.Blocks)
        {
            var columns = block.Block.Groups.Count > 0 ? Grouped(row, above, block.Block) : Match(row, block.Block);
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
    private static List<Head> Grouped(ReadOnlySpan<GridCell> row, ReadOnlySpan<GridCell> above, FormBlock block)
    {
        List<Head> heads = [];
        foreach (var (cell, words, _) in row)
            if (words is not null && cell.Text.Length <= LongestHead && Column(block.Columns, words) is { } column)
                heads.Add(Head.Of(cell, column) with { Meaning = Over(above, cell, block) is { } group ? column.Meaning.Within(group) : column.Meaning });
        return heads;
    }

    private static Meaning? Over(ReadOnlySpan<GridCell> above, Cell below, FormBlock block)
    {
        foreach (var (cell, words, _) in above)
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
        var printed = cell.Text.ReplaceLineEndings("");
        return new Head(cell.Column, cell.EndColumn, column, printed, CellValue.PrintedUnit(printed));
    }
}
