using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Tables;

/// <summary>
/// Writes a table as lines of cells between bars: &lt; widens the cell on the left, ^ goes on with the cell above.
/// </summary>
internal static class TableText
{
    private const int Width = 8600;

    public static TableBlock Parse(string part, string text)
    {
        string[][] rows = [.. text.Split('\n').Select(l => (string[])[.. l.Split('|').Select(c => c.TrimEnd())])];
        var columns = rows.Max(r => r.Length);
        return new TableBlock(part, [.. Enumerable.Repeat(Width / columns, columns)], [.. rows.Select((r, i) => Row(rows, r, i))]);
    }

    private static BlockRow Row(string[][] rows, string[] row, int index)
    {
        List<BlockCell> cells = [];
        for (var c = 0; c < row.Length; c++)
        {
            if (row[c] == "<") continue;
            var span = 1;
            while (c + span < row.Length && row[c + span] == "<") span++;
            var merge = row[c] == "^" ? CellMerge.Continue : index + 1 < rows.Length && rows[index + 1][c] == "^" ? CellMerge.Start : CellMerge.None;
            cells.Add(new BlockCell([merge == CellMerge.Continue ? Line.Empty : Line.Plain(row[c])], span, merge, IsCentred: true));
        }

        return new BlockRow(cells);
    }
}
