using System.Text;
using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Rendering;

/// <summary>Writes a manuscript as the plain text that office programs export.</summary>
/// <remarks>
/// Each cell begins a line with a tab; further paragraphs of the cell follow on lines without one; an empty line ends a row.
/// A cell merged with the one above is a tab alone.
/// </remarks>
public static class DraftText
{
    public static byte[] Write(Manuscript manuscript) => Encoding.UTF8.GetBytes(Print(manuscript));

    public static string Print(Manuscript manuscript)
    {
        var text = new StringBuilder();
        foreach (var block in manuscript.Blocks)
            Append(text, block);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Block block)
    {
        if (block is ProseBlock prose)
            text.Append(prose.Line.Text).Append('\n');
        if (block is TableBlock table)
            foreach (var row in table.Rows)
                Append(text, row);
    }

    private static void Append(StringBuilder text, BlockRow row)
    {
        foreach (var cell in row.Cells)
            text.Append('\t').AppendJoin('\n', cell.Lines.Select(line => line.Text)).Append('\n');
        text.Append('\n');
    }
}
