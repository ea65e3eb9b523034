namespace Gouji.Pipeline.Tests.Generated.Manuscripts;

/// <summary>A report ready to be written in any format: its blocks in reading order and the relations its figures should satisfy.</summary>
/// <remarks>Word and text are both written from the same manuscript, so they cannot differ.</remarks>
public sealed record Manuscript(IReadOnlyList<Block> Blocks, IReadOnlyList<Relation> Relations)
{
    /// <summary>The same manuscript with every block put through a change.</summary>
    public Manuscript MapBlocks(Func<Block, Block> change) => this with { Blocks = [.. Blocks.Select(change)] };

    /// <summary>The same manuscript with every line, in prose and in tables, put through a change.</summary>
    public Manuscript MapLines(Func<Line, Line> change) => MapBlocks(block => block switch
    {
        ProseBlock prose => prose with { Line = change(prose.Line) },
        TableBlock table => MapLines(table, change),
        _ => block,
    });

    /// <summary>The same manuscript with every line outside tables put through a change.</summary>
    public Manuscript MapProse(Func<Line, Line> change) =>
        MapBlocks(block => block is ProseBlock prose ? prose with { Line = change(prose.Line) } : block);

    private static TableBlock MapLines(TableBlock table, Func<Line, Line> change) =>
        table with { Rows = [.. table.Rows.Select(row => new BlockRow([.. row.Cells.Select(cell => MapLines(cell, change))]))] };

    private static BlockCell MapLines(BlockCell cell, Func<Line, Line> change) => cell with { Lines = [.. cell.Lines.Select(change)] };
}
