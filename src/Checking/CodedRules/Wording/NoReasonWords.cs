namespace Gouji.Checking.CodedRules.Wording;

/// <summary>What people write in a field for a reason when they give none.</summary>
internal static class NoReasonWords
{
    private static readonly string[] s_words = ["无", "无偏差", "没有", "暂无", "/", "／", "-", "—", "——", "0", "无。", "无原因"];

    public static bool Is(string reason) => Array.IndexOf(s_words, reason.Trim()) >= 0;
}
