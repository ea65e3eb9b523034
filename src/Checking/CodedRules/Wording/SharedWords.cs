namespace Gouji.Checking.CodedRules.Wording;

/// <summary>Whether two texts speak of the same thing: they share two neighbouring characters that are not everywhere in such reports.</summary>
internal static class SharedWords
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_everywhere = new HashSet<string>(StringComparer.Ordinal)
    {
        "项目", "指标", "资金", "经费", "工作", "专项", "年度", "完成", "情况", "支出", "实际", "目标", "绩效", "其他", "单位", "部门", "预算", "管理",
        "进一", "一步", "开展", "实施", "相关", "各项", "达到", "以上", "不低", "低于", "进行", "是否", "人民", "政府", "业务", "运行", "维护", "基本", "全年", "本年", "全部", "综合", "保障",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Any(ReadOnlySpan<char> words, ReadOnlySpan<char> text) => Any(words, text, default);

    /// <param name="except">A name whose characters do not count, such as the town's.</param>
    public static bool Any(ReadOnlySpan<char> words, ReadOnlySpan<char> text, ReadOnlySpan<char> except)
    {
        for (var i = Next(words, 0, except); i >= 0; i = Next(words, i + 1, except))
            if (text.IndexOf(words.Slice(i, 2)) >= 0) return true;
        return false;
    }

    /// <summary>Whether anything in a name tells what it is about once general words and <paramref name="except"/> are left out.</summary>
    public static bool SaysSomething(ReadOnlySpan<char> name, ReadOnlySpan<char> except) => Next(name, 0, except) >= 0;

    /// <summary>Where the next pair of characters stands that says something, or -1; general words are skipped whole.</summary>
    private static int Next(ReadOnlySpan<char> words, int from, ReadOnlySpan<char> except)
    {
        for (var i = from; i + 1 < words.Length;)
        {
            var pair = words.Slice(i, 2);
            if (s_everywhere.Contains(pair)) i += 2;
            else if (!Phrases.IsHan(pair[0]) || !Phrases.IsHan(pair[1]) || except.IndexOf(pair) >= 0) i++;
            else if (i + 2 < words.Length && s_everywhere.Contains(words.Slice(i + 1, 2))) i++;
            else return i;
        }

        return -1;
    }
}
