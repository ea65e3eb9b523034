namespace Gouji.Checking.CodedRules.Wording;

/// <summary>Whether two texts speak of the same thing: they share two neighbouring characters that are not everywhere in such reports.</summary>
internal static class SharedWords
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_everywhere = new HashSet<string>(StringComparer.Ordinal)
    {
        "项目", "指标", "资金", "经费", "工作", "专项", "年度", "完成", "情况", "支出", "实际", "目标", "绩效", "其他", "单位", "部门", "预算", "管理",
        "进一", "一步", "开展", "实施", "相关", "各项", "达到", "以上", "不低", "低于", "进行", "是否", "人民", "政府",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Any(ReadOnlySpan<char> words, ReadOnlySpan<char> text) => Any(words, text, default);

    /// <param name="except">A name whose characters do not count, such as the town's.</param>
    public static bool Any(ReadOnlySpan<char> words, ReadOnlySpan<char> text, ReadOnlySpan<char> except)
    {
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (!Phrases.IsHan(words[i]) || !Phrases.IsHan(words[i + 1])) continue;
            var pair = words.Slice(i, 2);
            if (!s_everywhere.Contains(pair) && except.IndexOf(pair) < 0 && text.IndexOf(pair) >= 0) return true;
        }

        return false;
    }

    /// <summary>Whether anything in a name tells what it is about once general words and <paramref name="except"/> are left out.</summary>
    public static bool SaysSomething(ReadOnlySpan<char> name, ReadOnlySpan<char> except)
    {
        for (var i = 0; i + 1 < name.Length; i++)
        {
            var pair = name.Slice(i, 2);
            if (Phrases.IsHan(pair[0]) && Phrases.IsHan(pair[1]) && !s_everywhere.Contains(pair) && except.IndexOf(pair) < 0) return true;
        }

        return false;
    }
}
