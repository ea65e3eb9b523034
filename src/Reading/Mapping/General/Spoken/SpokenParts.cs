using Gouji.Model;

namespace Gouji.Reading.Mapping.General.Spoken;

/// <summary>Finds a whole and its parts in a sentence: 甲X，其中：乙Y，丙Z; and parts with their total behind: 乙Y、丙Z，合计X.</summary>
internal static class SpokenParts
{
    private static readonly string[] s_endsList = ["较", "比上", "比年", "同比", "上年", "去年", "增", "减", "下降", "合计", "共计", "总计", "预算", "计划", "其余", "每", "人均", "平均", "累计"];
    private static readonly string[] s_total = ["合计", "共计", "总计"];
    private static readonly string[] s_wholeWords = ["分别为", "组成", "构成", "分为", "包括"];

    public static IEnumerable<(SpokenKind Kind, int Result, List<int> Operands, bool IsTold)> Find(SpokenSentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.IsMoney(i - 1) && sentence.Says(i, "其中") && Parts(sentence, i) is { Count: > 1 } parts)
                yield return (SpokenKind.PartsOf, i - 1, parts, IsWhole(sentence, i, parts));
            if (sentence.IsMoney(i) && i > 1 && sentence.Says(i, s_total) && sentence.Gap(i).Length <= 14 && Before(sentence, i) is { Count: > 1 } before)
                yield return (SpokenKind.SumOf, i, before, IsPlain(sentence, i));
        }
    }

    private static List<int> Parts(SpokenSentence sentence, int first)
    {
        List<int> parts = [];
        for (var i = first; i < sentence.Count; i++)
        {
            if (sentence.IsRate(i) && i > first && sentence.Says(i, "占")) continue;
            if (!sentence.IsMoney(i) || (i > first && sentence.Says(i, "其中"))) break;
            if (sentence.Says(i, s_endsList)) break;
            parts.Add(i);
        }

        return parts;
    }

    /// <summary>Shares that make up a hundred percent, or words that say so, leave nothing out.</summary>
    private static bool IsWhole(SpokenSentence sentence, int first, List<int> parts)
    {
        if (sentence.Says(first, s_wholeWords)) return true;
        var sum = 0m;
        foreach (var part in parts)
        {
            if (!sentence.IsRate(part + 1) || !sentence.Says(part + 1, "占")) return false;
            sum += sentence[part + 1].Amount.Base;
        }

        return Math.Abs(sum - 1) <= 0.0005m * parts.Count;
    }

    private static List<int> Before(SpokenSentence sentence, int total)
    {
        List<int> parts = [];
        for (var i = total - 1; i >= 0 && sentence.IsMoney(i) && !sentence.Says(i, "其中"); i--)
        {
            parts.Insert(0, i);
            if (sentence.Says(i, s_endsList) || sentence.Gap(i).Contains('；') || sentence.Gap(i).Contains(';')) break;
        }

        return parts;
    }

    /// <summary>A sentence that lists nothing but amounts of one kind before its total.</summary>
    private static bool IsPlain(SpokenSentence sentence, int total)
    {
        for (var i = 0; i < total; i++)
            if (!sentence.IsMoney(i) || sentence.Says(i, s_endsList) || sentence.Gap(i).Contains('；') || sentence.Says(i, "其中")) return false;
        return true;
    }
}
