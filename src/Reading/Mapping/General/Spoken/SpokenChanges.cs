using Gouji.Model;

namespace Gouji.Reading.Mapping.General.Spoken;

/// <summary>Finds changes in a sentence: 甲X，比上年增加Z，增长p%, and with the figure of the year before: 比上年Y增加Z，增长p%.</summary>
internal static class SpokenChanges
{
    private static readonly string[] s_compares = ["比上", "较上", "比去年", "较去年", "同比", "与上年", "比年初", "较年初", "上年同期", "比预算", "较预算", "比20", "较20"];
    private static readonly string[] s_rises = ["增加", "增长", "上升", "提高", "增幅"];
    private static readonly string[] s_falls = ["减少", "下降", "降低", "降幅", "压减", "节约"];
    private static readonly string[] s_rates = ["增长", "增幅", "上升", "下降", "降幅", "降低", "减少", "增加", "提高"];
    private const int LongestGap = 10;

    public static IEnumerable<(SpokenKind Kind, int Result, List<int> Operands, bool IsFall)> Find(SpokenSentence sentence)
    {
        for (var i = 1; i < sentence.Count; i++)
        {
            if (!sentence.IsMoney(i) || !IsChange(sentence, i) || !sentence.IsMoney(i - 1)) continue;
            var isFall = sentence.Says(i, s_falls);
            var rate = IsRateBehind(sentence, i + 1, isFall) ? i + 1 : -1;
            if (i > 1 && sentence.IsMoney(i - 2) && IsBase(sentence, i - 1))
            {
                if (Compared(sentence, i, isFall) is not { } now) continue;
                yield return (SpokenKind.Difference, i, [now, i - 1], isFall);
                if (rate > 0) yield return (SpokenKind.Growth, rate, [now, i - 1], isFall);
            }
            else if (rate > 0 && sentence.Says(i, s_compares) && !sentence.Says(i, "其中"))
            {
                if (Changed(sentence, i, rate, isFall) is { } changed) yield return (SpokenKind.RateOfChange, rate, [changed, i], isFall);
            }
        }
    }

    /// <summary>The figure that changed: the nearest before that fits; where none does the one right before, unless it is only a part of what is spoken of.</summary>
    private static int? Changed(SpokenSentence sentence, int change, int rate, bool isFall)
    {
        var isSplit = false;
        for (var i = change - 1; i >= 0; i--)
        {
            if (!sentence.IsMoney(i)) continue;
            if (Fits(sentence[i].Amount.Base, sentence[change].Amount.Base, sentence[rate].Amount, isFall)) return i;
            isSplit |= sentence.Says(i, "其中");
        }

        return isSplit ? null : change - 1;
    }

    /// <summary>The figure compared with the one right before the change, told as in <see cref="Changed"/>.</summary>
    private static int? Compared(SpokenSentence sentence, int change, bool isFall)
    {
        var (before, by) = (sentence[change - 1].Amount.Range(0), sentence[change].Amount.Range(0));
        var wanted = isFall ? before - by : before + by;
        var isSplit = false;
        for (var i = change - 2; i >= 0; i--)
        {
            if (!sentence.IsMoney(i)) continue;
            if (wanted.Meets(sentence[i].Amount.Range(0))) return i;
            isSplit |= sentence.Says(i, "其中");
        }

        return isSplit ? null : change - 2;
    }

    private static bool Fits(decimal now, decimal by, Amount rate, bool isFall)
    {
        var before = isFall ? now + by : now - by;
        return before != 0 && rate.Range(0) is var range && by / before is var worked && worked >= range.Low - range.Radius && worked <= range.High + range.Radius;
    }

    private static bool IsChange(SpokenSentence sentence, int i) => sentence.Says(i, s_rises) != sentence.Says(i, s_falls);

    /// <summary>The figure compared with stands right before the change: 比上年7.95万元减少1.23万元.</summary>
    private static bool IsBase(SpokenSentence sentence, int i) =>
        sentence.Says(i, s_compares) && !sentence.Says(i, s_rises) && !sentence.Says(i, s_falls) && sentence.Gap(i + 1).Trim().Length <= 6 && sentence.Gap(i).Length <= 16;

    private static bool IsRateBehind(SpokenSentence sentence, int i, bool isFall) =>
        sentence.IsRate(i) && sentence.Gap(i).Length <= LongestGap && sentence.Says(i, s_rates) && sentence.Says(i, s_falls) == isFall && !sentence.Says(i, "百分点");
}
