using Gouji.Model;
using Gouji.Model.Catalogue;

namespace Gouji.Reading.Layout;

/// <summary>Tells headings from body text and hangs the paragraphs under them.</summary>
internal static class SectionOutline
{
    private const int LongestHeading = 40;

    /// <summary>The sections of a part in reading order; text before the first heading is in none.</summary>
    public static List<Section> Of(IEnumerable<Block> blocks)
    {
        List<Section> sections = [];
        List<Paragraph> under = [];
        foreach (var block in blocks)
        {
            if (block is not Paragraph { IsBody: true } paragraph) continue;
            if (HeadingLevel(paragraph) is not (> 0 and var level)) { under.Add(paragraph); continue; }
            sections.Add(Open(sections, paragraph, level, under = []));
        }

        return sections;
    }

    private static Section Open(List<Section> sections, Paragraph heading, int level, List<Paragraph> under)
    {
        var parent = sections.Count == 0 ? null : sections[^1];
        while (parent is not null && parent.Level >= level) parent = parent.Parent;
        var text = heading.Text.AsSpan().Trim(" \t\u3000\u00a0");
        var title = text[LabelText.NumberingLength(text)..].Trim(" \u3000.．、。：:").ToString();
        return new Section(level, Ordinal(text), title, heading, parent, under);
    }

    /// <summary>1 for 一、, 2 for （一）, 3 for 1. and so on; 0 for a paragraph that says a sentence or states an amount.</summary>
    private static int HeadingLevel(Paragraph paragraph)
    {
        var text = paragraph.Text.AsSpan().Trim(" \t\u3000\u00a0");
        if (text.Length is < 3 or > LongestHeading) return 0;
        var depth = LabelText.Depth(text);
        if (depth == 0) return 0;
        var words = text[LabelText.NumberingLength(text)..].TrimEnd("。：: \u3000");
        return words.Length == 0 || words.ContainsAny("，。；：,;:") || StatesNumber(words) ? 0 : depth;
    }

    /// <summary>Whether there are digits other than a year's.</summary>
    private static bool StatesNumber(ReadOnlySpan<char> words)
    {
        var first = NextDigit(words, 0);
        if (first < 0) return false;
        return first + 4 >= words.Length || words[first + 4] != '年' || NextDigit(words, first + 4) >= 0;
    }

    private static int NextDigit(ReadOnlySpan<char> words, int from)
    {
        for (var i = from; i < words.Length; i++)
            if (char.IsAsciiDigit(Wording.Characters.Narrow(words[i]))) return i;
        return -1;
    }

    private static int Ordinal(ReadOnlySpan<char> text)
    {
        var digits = text[..LabelText.NumberingLength(text)].Trim("（）()、.． ");
        if (digits.Length == 0) return 0;
        if (digits[0] is >= '①' and <= '⑳') return digits[0] - '①' + 1;
        var number = Wording.NumberText.TryRead(digits, 0, out var plain, out _, out _) ? plain
            : Wording.ChineseNumber.TryRead(digits, 0, out var chinese, out _) ? chinese : 0;
        return (int)Math.Min(number, 999);
    }
}
