using Gouji.Checking.Facts;

namespace Gouji.Checking.CodedRules;

/// <summary>Names of units as they are compared: without blanks, brackets for the seal, and differences of full and half width.</summary>
internal static class UnitName
{
    private static readonly string[] s_seal = ["（盖章）", "（公章）", "（签章）", "（章）", "盖章", "公章"];

    public static string Plain(string printed)
    {
        var name = BodyText.Plain(printed).Replace('(', '（').Replace(')', '）');
        foreach (var seal in s_seal) name = name.Replace(seal, "", StringComparison.Ordinal);
        return name.Trim('：', ':', '。', '，', ',', '_');
    }

    /// <summary>Whether they may name one unit: one is the other with the county before it or an office behind it.</summary>
    public static bool IsSame(string a, string b) => a == b || a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal);

    public static decimal Likeness(string a, string b) => NameLikeness.Of(a, b);
}
