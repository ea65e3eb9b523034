using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Edits;

/// <summary>Paragraphs and rows added or moved where that says nothing.</summary>
internal static class BlockEdits
{
    /// <summary>Narrative paragraphs of one group in reverse order.</summary>
    public static Manuscript Reordered(Manuscript manuscript)
    {
        var groups = manuscript.Blocks.OfType<ProseBlock>().Where(block => block.Group is not null)
            .GroupBy(block => block.Group).ToDictionary(group => group.Key!, group => new Stack<ProseBlock>(group));
        return manuscript.MapBlocks(block => block is ProseBlock { Group: { } group } ? groups[group].Pop() : block);
    }

    public static Manuscript BlankParagraphs(Manuscript manuscript) => manuscript with
    {
        Blocks = [.. manuscript.Blocks.SelectMany((block, index) => block is ProseBlock { Look: ProseLook.Body } && index % 3 == 0
            ? [block, new ProseBlock(block.Part, ProseLook.Blank, Line.Empty)]
            : new[] { block })],
    };

    /// <summary>A blank row after the last project-like row and one before the end of each table.</summary>
    public static Manuscript BlankRows(Manuscript manuscript) =>
        manuscript.MapBlocks(block => block is TableBlock table ? WithBlankRow(table) : block);

    private static TableBlock WithBlankRow(TableBlock table)
    {
        var before = LastStagedRow(table) ?? table.Rows.Count - 2;
        return table with { Rows = [.. table.Rows.Take(before + 1), Blank(table.Rows[before]), .. table.Rows.Skip(before + 1)] };
    }

    /// <summary>In 附件2 the rows of amounts end before 楼堂馆所; other tables have none of four unmerged cells.</summary>
    private static int? LastStagedRow(TableBlock table)
    {
        var last = table.Rows.ToList().FindLastIndex(row => row.Cells.Count == 4 && row.Cells.All(cell => cell.Merge == CellMerge.None));
        return last < 0 ? null : last;
    }

    private static BlockRow Blank(BlockRow row) => new([.. row.Cells.Select(cell => cell with
    {
        Lines = [Line.Empty],
        Merge = cell.Merge == CellMerge.Start ? CellMerge.Continue : cell.Merge,
    })]);
}
