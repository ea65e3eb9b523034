using Gouji.Model;
using Gouji.Model.Catalogue;

namespace Gouji.Reading.Layout;

/// <summary>Tells headings from body text and hangs the paragraphs under them.</summary>
internal static class SectionOutline
{
    private const int LongestHeading = 40;
    private const int AsPart = -1;

    /// <summary>The sections of a part in reading order; text before the first heading is in none.</summary>
    public static List<Section> Of(IEnumerable<Block> blocks)
    {
        List<(Paragraph Paragraph, int Depth)> paragraphs = [.. blocks.OfType<Paragraph>().Where(p => p.IsBody).Select(p => (p, HeadingDepth(p)))];
        var levels = LevelsOf([.. paragraphs.Where(p => p.Depth != 0).Select(p => p.Depth)]);
        List<Section> sections = [];
        List<Paragraph> under = [];
        foreach (var (paragraph, depth) in paragraphs)
        {
            if (depth == 0) under.Add(paragraph);
            else sections.Add(Open(sections, paragraph, levels(depth), under = []));
        }

        return sections;
    }

    /// <summary>
    /// Which level a numbering means is settled by what the report uses: 第一部分 stands above 一、 where both are used; where there is neither and the
    /// first heading is numbered 1、, the chapters are numbered so.
    /// </summary>
    private static Func<int, int> LevelsOf(List<int> depths)
    {
        if (depths.Contains(AsPart)) return depths.Contains(1) ? depth => depth == AsPart ? 1 : depth + 1 : depth => depth == AsPart ? 1 : depth;
        if (!depths.Contains(1) && depths.FirstOrDefault() == 3) return depth => depth == 3 ? 1 : depth;
        return depth => depth;
    }

    private static Section Open(List<Section> sections, Paragraph heading, int level, List<Paragraph> under)
    {
        var parent = sections.Count == 0 ? null : sections[^1];
        while (parent is not null && parent.Level >= level) parent = parent.Parent;
        var text = heading.Text.AsSpan().Trim(" \t\u3000\u00a0");
        var title = text[LabelText.NumberingLength(text)..].Trim(" \u3000.．、。：:").ToString();
        return new Section(level, Ordinal(text), title, heading, parent, under);
    }

    /// <summary>-1 for 第一部分, 1 for 一、, 2 for （一）, 3 for 1. and so on; 0 for a paragraph that says a sentence or states an amount.</summary>
    private static int HeadingDepth(Paragraph paragraph)
    {
        var text = paragraph.Text.AsSpan().Trim(" \t\u3000\u00a0");
        if (text.Length is < 3 or > LongestHeading) return 0;
        var depth = LabelText.Depth(text);
        if (depth == 0) return 0;
        var words = text[LabelText.NumberingLength(text)..].TrimEnd("。：: \u3000");
        return words.Length == 0 || words.ContainsAny("，。；：,;:") || StatesNumber(words) ? 0 : text[0] == '第' ? AsPart : depth;
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
        var digits = text[..LabelText.NumberingLength(text)].Trim("第部分章（）()、.． \u3000");
        if (digits.Length == 0) return 0;
        if (digits[0] is >= '①' and <= '⑳') return digits[0] - '①' + 1;
        var number = Wording.NumberText.TryRead(digits, 0, out var plain, out _, out _) ? plain
            : Wording.ChineseNumber.TryRead(digits, 0, out var chinese, out _) ? chinese : 0;
        return (int)Math.Min(number, 999);
    }
}
