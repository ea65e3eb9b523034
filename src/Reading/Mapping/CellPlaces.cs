using Gouji.Model;

namespace Gouji.Reading.Mapping;

/// <summary>Where in a cell the value stands, to the character.</summary>
internal static class CellPlaces
{
    private const string Blanks = " \t\r\n\u3000\u00a0";

    /// <summary>The first paragraph that says something, without the blanks around it.</summary>
    public static Location ValuePlace(Cell cell)
    {
        for (var i = 0; i < cell.Paragraphs.Count; i++)
            if (!string.IsNullOrWhiteSpace(cell.Paragraphs[i].Text)) return Inner(cell.Paragraphs[i], 0);
        return cell.Place;
    }

    /// <summary>What stands behind the character <paramref name="start"/> of the cell's text.</summary>
    public static Location InlinePlace(Cell cell, int start)
    {
        foreach (var paragraph in cell.Paragraphs)
        {
            if (start <= paragraph.Text.Length) return Inner(paragraph, start);
            start -= paragraph.Text.Length + 1;
        }

        return cell.Place;
    }

    private static Location Inner(Paragraph paragraph, int start)
    {
        var rest = paragraph.Text.AsSpan(start);
        var value = rest.Trim(Blanks);
        if (value.Length == paragraph.Text.Length) return paragraph.Place;
        return paragraph.Place.Within(value.Length == 0 ? start : start + rest.IndexOf(value), value.Length);
    }
}
