using Gouji.Model;
using Gouji.Model.Catalogue;

namespace Gouji.Checking.CodedRules;

/// <summary>
/// Chapters (一、) and their sections (（一）) are numbered without gap and repetition. A list may start again at one; where a heading without a printed
/// number stands in between, it may bear the missing number. In a workbook chapters may stand in cells of tables, so that a gap tells nothing there.
/// </summary>
internal sealed class TXT004 : ICodedRule
{
    private const int LongestHeading = 30;
    private const int Levels = 2;

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        var runs = new Run[] { new(), new(), new() };
        var (count, failed) = (0, false);
        foreach (var passage in ReportText.Of(context.Book).Body.Where(p => p.Paragraph.Place is not SheetPlace))
        {
            var (level, number) = Numbering(passage.Text);
            if (level == 0 && MayBeHeading(passage)) Array.ForEach(runs, r => r.IsSure = false);
            if (level is 0 or > Levels) continue;
            if (level == 1) runs[2] = new Run();
            var before = runs[level].Last;
            count++;
            if (runs[level].Takes(number)) continue;
            failed = true;
            yield return Fail(context, passage, level, before, number);
        }

        if (count > 1 && !failed) yield return context.Holds();
    }

    /// <summary>The numbers of one level so far. A list inside a chapter begins at one, and behind it the chapters go on.</summary>
    private sealed class Run
    {
        private readonly List<int> _interrupted = [];

        public int Last { get; private set; }

        public bool IsSure { get; set; } = true;

        public bool Takes(int number)
        {
            var goesOn = number == Last + 1 || _interrupted.Contains(number - 1) || (number == 1 && Last != 1) || !IsSure;
            if (number == 1 && Last > 1) _interrupted.Add(Last);
            (Last, IsSure) = (number, true);
            return goesOn;
        }
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
