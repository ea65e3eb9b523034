namespace Gouji.Reading.Mapping.General.Spoken;

/// <summary>Finds shares and rates in a sentence: 乙Y，占X的p%, and 预算X，支出Y，执行率p%, with every figure they may be of.</summary>
internal static class SpokenShares
{
    private static readonly string[] s_rates = ["执行率", "完成率", "支出率", "支付率", "使用率", "到位率", "执行进度", "支出进度"];
    private static readonly string[] s_planned = ["预算", "计划", "下达", "安排", "应到位", "批复"];
    private static readonly string[] s_done = ["支出", "执行", "使用", "完成", "支付", "决算", "到位", "拨付"];
    private const int LongestGap = 16;

    /// <summary>A rate, the figure that is part, and the wholes it may be of.</summary>
    public static IEnumerable<(int Rate, int Part, List<int> Wholes, bool IsShare)> Find(SpokenSentence sentence)
    {
        for (var i = 1; i < sentence.Count; i++)
        {
            if (!sentence.IsRate(i) || !sentence.IsMoney(i - 1) || sentence.Gap(i).Length > LongestGap) continue;
            if (sentence.Says(i, "占") && !sentence.Says(i, s_planned)) yield return (i, i - 1, Moneys(sentence, i - 1), true);
            else if (sentence.Says(i, s_rates) && sentence.Says(i - 1, s_done) && !sentence.Says(i - 1, s_planned) && Planned(sentence, i - 1) is { } planned) yield return (i, i - 1, [planned], false);
        }
    }

    private static List<int> Moneys(SpokenSentence sentence, int part)
    {
        List<int> wholes = [];
        for (var i = part - 1; i >= 0; i--)
            if (sentence.IsMoney(i) && sentence[i].Amount.Base >= sentence[part].Amount.Base) wholes.Add(i);
        return wholes;
    }

    /// <summary>The planned figure, where the sentence has just one before the spending.</summary>
    private static int? Planned(SpokenSentence sentence, int done)
    {
        List<int> planned = [];
        for (var i = 0; i < done; i++)
            if (sentence.IsMoney(i)) planned.Add(i);
        return planned is [var only] && sentence.Says(only, s_planned) && !sentence.Says(only, s_done) ? only : null;
    }
}
