using Gouji.Writing.Documents;

namespace Gouji.Web.Editor;

/// <summary>What stands in the cells of the paper, by the keys of their fields.</summary>
internal static class ShownCells
{
    public static Dictionary<string, CellShown> Of(OpenReport report)
    {
        Dictionary<string, CellShown> cells = [];
        foreach (var run in report.Sections.SelectMany(s => s.Blocks).SelectMany(Runs))
            if (run.Key is not null && GridCell.Of(run, report) is var cell) cells.TryAdd(cell.Key, cell.Shown);
        return cells;
    }

    /// <summary>Those that are shown otherwise than before.</summary>
    public static Dictionary<string, CellShown> Changed(Dictionary<string, CellShown> before, Dictionary<string, CellShown> now) =>
        now.Where(c => before.GetValueOrDefault(c.Key) != c.Value).ToDictionary();

    private static IEnumerable<TextRun> Runs(DocumentBlock block) => block switch
    {
        TextBlock text => text.Runs,
        TableBlock table => GridRows.Of(table.Table).SelectMany(r => r.Cells).SelectMany(c => c.Runs),
        _ => throw new InvalidOperationException($"Unknown block {block}."),
    };
}
