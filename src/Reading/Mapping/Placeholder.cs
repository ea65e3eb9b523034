using Gouji.Model;

namespace Gouji.Reading.Mapping;

/// <summary>
/// Rows a blank form prints for indicators that nobody set: 指标1, ……, or only the levels. Where the form does not require the name, such a
/// row is no item.
/// </summary>
internal static class Placeholder
{
    public static bool Is(Heads heads, List<(Cell Cell, Head Head)> cells)
    {
        var names = 0;
        foreach (var (cell, head) in cells)
        {
            var concept = head.Meaning.Concept?.Name ?? "";
            if (head.Column.IsRequired) return false;
            if (concept.EndsWith(".名称", StringComparison.Ordinal)) names++;
            else if (!concept.EndsWith('级') && !string.IsNullOrWhiteSpace(cell.Text)) return false;
            if (concept.EndsWith(".名称", StringComparison.Ordinal) && !IsEmpty(cell.Text)) return false;
        }

        return names > 0 && heads.Block.ItemKind is not null;
    }

    /// <summary>Nothing, dots, or 指标 with a number and perhaps a colon.</summary>
    private static bool IsEmpty(string text)
    {
        var name = text.AsSpan().Trim(" \t\r\n\u3000\u00a0….·。：:");
        if (name.Length == 0) return true;
        return name.StartsWith("指标") && !name[2..].ContainsAnyExcept("0123456789一二三四五六七八九十");
    }
}
