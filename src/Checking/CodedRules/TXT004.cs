using Gouji.Model;
using Gouji.Model.Catalogue;

namespace Gouji.Checking.CodedRules;

/// <summary>
/// Chapters (一、) and their sections (（一）) are numbered without gap and repetition. A list may start again at one; where a heading without a printed
/// number stands in between, it may bear the missing number.
/// </summary>
internal sealed class TXT004 : ICodedRule
{
    private const int LongestHeading = 30;
    private const int Levels = 2;

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        var (last, isSure, count, failed) = (new int[Levels + 1], new bool[Levels + 1], 0, false);
        Array.Fill(isSure, true);
        foreach (var passage in ReportText.Of(context.Report).Body)
        {
            var (level, number) = Numbering(passage.Text);
            if (level == 0 && MayBeHeading(passage)) Array.Fill(isSure, false);
            if (level is 0 or > Levels) continue;
            var (before, wasSure) = (last[level], isSure[level]);
            (last[level], isSure[level], count) = (number, true, count + 1);
            if (level == 1) (last[2], isSure[2]) = (0, true);
            if (number == before + 1 || number == 1 && before != 1 || !wasSure) continue;
            failed = true;
            yield return Fail(context, passage, level, before, number);
        }

        if (count > 1 && !failed) yield return context.Holds();
    }

    private static bool MayBeHeading(Passage passage) =>
        passage.Paragraph.OutlineLevel > 0 || (passage.Text.Length <= LongestHeading && !passage.Text.AsSpan().ContainsAny("，。；：、,;:"));

    private static (int Level, int Number) Numbering(string text)
    {
        var trimmed = text.AsSpan().Trim(" \t\u3000\u00a0");
        var level = LabelText.Depth(trimmed);
        if (level is 0 or > Levels) return (level, 0);
        var number = Number(trimmed[..LabelText.NumberingLength(trimmed)].Trim("（）()、.． "));
        return number == 0 ? (Levels + 1, 0) : (level, number);
    }

    /// <summary>一 to 九十九.</summary>
    private static int Number(ReadOnlySpan<char> numerals)
    {
        var (tens, units, hasTen) = (0, 0, false);
        foreach (var c in numerals)
        {
            var digit = "一二三四五六七八九".IndexOf(c, StringComparison.Ordinal) + 1;
            if (c == '十') (tens, units, hasTen) = (hasTen || units == 0 ? 1 : units, 0, true);
            else if (digit > 0) units = digit;
            else return 0;
        }

        return tens * 10 + units;
    }

    private static Outcome Fail(RuleContext context, Passage passage, int level, int before, int number)
    {
        var key = number == before ? "twice" : number > before ? "gap" : "back";
        return context.Fails(key, passage.Spot(), null, [], $"{level}|{before}|{number}|{passage.Section?.Title}", ("标题", passage.Text.Trim()[..Math.Min(20, passage.Text.Trim().Length)]), ("前", before), ("号", number));
    }
}
