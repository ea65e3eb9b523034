using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Samples.Sheets;

/// <summary>
/// A filled form written as text: `# ` before a title, `> ` before a line under it, and rows of cells between bars. A cell `&lt;` belongs to the
/// one left of it, a cell `^` to the one above.
/// </summary>
internal static class SheetText
{
    private const string Left = "<";
    private const string Above = "^";
    private const int Width = 9000;

    public static Manuscript Read(string text)
    {
        List<Block> blocks = [];
        List<string[]> rows = [];
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Append(""))
        {
            if (line.StartsWith('|')) { rows.Add([.. line.Trim().Trim('|').Split('|').Select(c => c.Trim())]); continue; }
            if (rows.Count > 0) blocks.Add(Table(rows));
            rows = [];
            if (line.StartsWith("# ", StringComparison.Ordinal)) blocks.Add(new ProseBlock("", ProseLook.AnnexTitle, Line.Plain(line[2..])));
            if (line.StartsWith("> ", StringComparison.Ordinal)) blocks.Add(new ProseBlock("", ProseLook.Note, Line.Plain(line[2..])));
        }

        return new Manuscript(blocks, []);
    }

    private static TableBlock Table(List<string[]> rows)
    {
        var columns = rows[0].Length;
        if (rows.Find(r => r.Length != columns) is { } odd) throw new FormatException($"{columns} cells are wanted: {string.Join('|', odd)}");
        return new TableBlock("", [.. Enumerable.Repeat(Width / columns, columns)], [.. rows.Select((_, i) => Row(rows, i))]);
    }

    private static BlockRow Row(List<string[]> rows, int index)
    {
        List<BlockCell> cells = [];
        var row = rows[index];
        for (var c = 0; c < row.Length;)
        {
            var span = 1;
            while (c + span < row.Length && row[c + span] == Left) span++;
            var merge = row[c] == Above ? CellMerge.Continue : index + 1 < rows.Count && rows[index + 1][c] == Above ? CellMerge.Start : CellMerge.None;
            cells.Add(new BlockCell([row[c] == Above ? Line.Empty : Line.Plain(row[c])], span, merge, true));
            c += span;
        }

        return new BlockRow(cells);
    }
}
