namespace Gouji.Model.Catalogue;

/// <summary>
/// A label as printed, turned into the words it is looked up by: no blanks, quotes, numbering or 其中, half-width signs,
/// and years told from the report's year (2022年决算数 in a report of 2023 is 上年决算数).
/// </summary>
public static class LabelText
{
    /// <summary>Characters of a label that are looked at; what is longer is no label.</summary>
    public const int Longest = 120;

    /// <summary>The words of a label. <paramref name="year"/> is the report's fiscal year, or null when it is not known.</summary>
    public static string Words(ReadOnlySpan<char> printed, int? year)
    {
        Span<char> room = stackalloc char[Longest];
        return Words(printed, year, room).ToString();
    }

    /// <summary>The words of a label, written to <paramref name="room"/> for <see cref="Longest"/> characters, where they only serve to look something up.</summary>
    public static ReadOnlySpan<char> Words(ReadOnlySpan<char> printed, int? year, Span<char> room)
    {
        var length = Plain(printed.Length > Longest ? printed[..Longest] : printed, room);
        var words = TrimEnds(room[..length]);
        return RelativeYear(words, year);
    }

    /// <summary>Writes the characters without blanks and quotes, signs half-width, and tells how many they are.</summary>
    public static int Plain(ReadOnlySpan<char> printed, Span<char> room)
    {
        var length = 0;
        foreach (var c in printed)
        {
            // Most characters are ideographs, which stand for themselves.
            if (c is >= '\u4e00' and <= '\u9fff') room[length++] = c;
            else if (!char.IsWhiteSpace(c) && !IsQuote(c) && !char.IsControl(c)) room[length++] = Narrow(c);
        }

        return length;
    }

    /// <summary>How deep a label is by its numbering: 0 none, then 一、 （一） 1. （1） ①.</summary>
    public static int Depth(ReadOnlySpan<char> label)
    {
        var text = label.TrimStart(" \t\u3000\u00a0");
        var end = NumberingLength(text);
        if (end == 0) return 0;
        return text[0] switch
        {
            '（' or '(' => char.IsAsciiDigit(text[1]) || text[1] is >= '０' and <= '９' ? 4 : 2,
            >= '①' and <= '⑳' => 5,
            _ => char.IsAsciiDigit(text[0]) || text[0] is >= '０' and <= '９' ? 3 : 1,
        };
    }

    /// <summary>Characters taken by numbering such as 第一部分 一、 （一） 1. 1、 （1） ① at the start, or 0.</summary>
    public static int NumberingLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 2) return 0;
        if (text[0] is >= '①' and <= '⑳') return 1;
        if (text[0] == '第') return PartNumberLength(text);
        var open = text[0] is '（' or '(';
        var i = open ? 1 : 0;
        while (i < text.Length && i < 5 && IsNumeral(text[i])) i++;
        if (i == (open ? 1 : 0) || i >= text.Length) return 0;
        if (open) return text[i] is '）' or ')' ? i + 1 : 0;
        if (text[i] is '、' or '．') return i + 1;
        return text[i] is '.' && (i + 1 >= text.Length || !char.IsAsciiDigit(text[i + 1])) ? i + 1 : 0;
    }

    /// <summary>第一部分, 第二章 with the blanks behind.</summary>
    private static int PartNumberLength(ReadOnlySpan<char> text)
    {
        var i = 1;
        while (i < text.Length && i < 5 && IsNumeral(text[i])) i++;
        if (i == 1) return 0;
        i += text[i..].StartsWith("部分") ? 2 : text[i..].StartsWith("章") ? 1 : -i;
        while (i > 0 && i < text.Length && char.IsWhiteSpace(text[i])) i++;
        return i;
    }

    private static bool IsNumeral(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９'
        or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十';

    private static bool IsQuote(char c) => c is '“' or '”' or '"' or '「' or '」' or '‘' or '’' or '\u200b' or '\ufeff';

    private static bool IsMark(char c) =>
        c is '：' or ':' or '；' or ';' or '，' or ',' or '。' or '.' or '、' or '*' or '＊' or '-' or '—' or '–' or '_' or '/' or ' ';

    private static char Narrow(char c) => c switch
    {
        '(' => '（',
        ')' => '）',
        ':' => '：',
        ',' => '，',
        >= '０' and <= '９' => (char)(c - '０' + '0'),
        '％' => '%',
        _ => c,
    };

    private static Span<char> TrimEnds(Span<char> text)
    {
        for (var cut = true; cut && text.Length > 0;)
        {
            var length = text.Length;
            text = text[NumberingLength(text)..];
            if (text.StartsWith("其中")) text = text[2..];
            text = WithoutUnit(WithoutMarks(text));
            cut = text.Length != length;
        }

        return text;
    }

    private static Span<char> WithoutMarks(Span<char> text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsMark(text[start])) start++;
        while (end > start && IsMark(text[end - 1])) end--;
        return text[start..end];
    }

    /// <summary>政府采购金额（万元） is 政府采购金额.</summary>
    private static Span<char> WithoutUnit(Span<char> text)
    {
        if (!text.EndsWith('）') || text.LastIndexOf('（') is not (> 0 and var open)) return text;
        return text[(open + 1)..^1] is "万元" or "元" or "亿元" or "人" or "%" or "㎡" or "平方米" or "分" or "个" ? text[..open] : text;
    }

    /// <summary>2023年 or 2023年度 at the start gives way to 本年, 上年 or, where the report's year is not known, nothing.</summary>
    private static ReadOnlySpan<char> RelativeYear(Span<char> words, int? year)
    {
        if (words.Length < 5 || !IsYear(words)) return words;
        var stated = (words[0] - '0') * 1000 + (words[1] - '0') * 100 + (words[2] - '0') * 10 + (words[3] - '0');
        var rest = words.Length > 5 && words[5] == '度' ? 6 : 5;
        if (year is null) return words[rest..];
        if (stated != year && stated != year - 1) return words;
        (stated == year ? "本年" : "上年").CopyTo(words[(rest - 2)..]);
        return words[(rest - 2)..];
    }

    private static bool IsYear(ReadOnlySpan<char> words) =>
        words[0] is '1' or '2' && char.IsAsciiDigit(words[1]) && char.IsAsciiDigit(words[2]) && char.IsAsciiDigit(words[3]) && words[4] == '年';
}
