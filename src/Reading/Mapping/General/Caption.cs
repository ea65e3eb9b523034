using Gouji.Model;

namespace Gouji.Reading.Mapping.General;

/// <summary>What is printed over a table or across it: its title and the unit of its money.</summary>
internal sealed record Caption(string? Title, Unit? Unit)
{
    private const int LongestTitle = 60;
    private const int MostParagraphs = 4;

    public static Caption Of(IReadOnlyList<Block> blocks, Table table, Lattice lattice)
    {
        var (title, unit) = Above(blocks, table);
        for (var r = 0; r < Math.Min(4, lattice.RowCount); r++)
            foreach (var cell in lattice.Cells(r).Where(c => c.IsText && c.Row == r))
            {
                unit = GridUnits.InCaption(cell.Text) ?? unit;
                if (r == 0 && cell.Cell.ColumnSpan >= lattice.ColumnCount && cell.Text.TrimEnd().EndsWith('表')) title = cell.Text.Trim();
            }

        return new Caption(title, unit);
    }

    /// <summary>The paragraphs right above, up to the text before.</summary>
    private static (string?, Unit?) Above(IReadOnlyList<Block> blocks, Table table)
    {
        string? title = null;
        Unit? unit = null;
        var at = IndexOf(blocks, table);
        for (var (i, seen) = (at - 1, 0); i >= 0 && seen < MostParagraphs && blocks[i] is Paragraph paragraph; i--)
        {
            var text = paragraph.Text.Trim(' ', '\t', '\u3000', '\u00a0');
            if (text.Length == 0) continue;
            if (text.Length > LongestTitle || text.Contains('。')) break;
            seen++;
            unit ??= GridUnits.InCaption(text);
            if (title is null && IsTitle(text)) title = text;
        }

        return (title, unit);
    }

    private static bool IsTitle(string text) => text.EndsWith('表') || text.Contains("表 ", StringComparison.Ordinal) || text.EndsWith("情况", StringComparison.Ordinal)
        || (text[0] == '表' && text.Length > 1 && (char.IsAsciiDigit(text[1]) || Wording.ChineseNumber.IsNumeral(text[1])));

    private static int IndexOf(IReadOnlyList<Block> blocks, Table table)
    {
        for (var i = 0; i < blocks.Count; i++)
            if (ReferenceEquals(blocks[i], table)) return i;
        return 0;
    }
}
