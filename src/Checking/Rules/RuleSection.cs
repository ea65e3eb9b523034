namespace Gouji.Checking.Rules;

/// <summary>The sections of a rule page, in their order.</summary>
internal enum RuleSection
{
    Statement,
    Formula,
    Tolerance,
    Conclusions,
    Why,
    Basis,
    Holds,
    Fails,
    DoesNotApply,
    Remedy,
}

/// <summary>The headings of the sections.</summary>
internal static class RuleSections
{
    public static IReadOnlyList<string> Titles { get; } =
        ["规则", "公式", "容差", "结论", "为什么", "依据", "成立", "不成立", "不适用", "怎么改"];

    public static string Title(this RuleSection section) => Titles[(int)section];

    public static int IndexOf(ReadOnlySpan<char> title)
    {
        for (var i = 0; i < Titles.Count; i++)
            if (title.SequenceEqual(Titles[i])) return i;
        return -1;
    }
}
