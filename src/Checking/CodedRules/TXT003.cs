using System.Globalization;
using Gouji.Checking.CodedRules.Wording;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>Titles bear the report's own year, and heads of figures that year or the one before. Running text is left alone.</summary>
internal sealed class TXT003 : ICodedRule
{
    private const int LongestTitle = 50;
    private const int LongestHead = 16;
    private static readonly string[] s_titles = ["自评报告", "自评表", "基础数据表", "评价报告"];
    private static readonly string[] s_heads = ["决算数", "预算数", "执行数", "在职人数", "完工项目"];

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        if (context.Report.Year is not { } year) yield break;
        var (seen, strays) = (false, new List<(Spot Spot, int Year)>());
        foreach (var passage in ReportText.Of(context.Book).Passages)
        {
            if (YearIn(passage, out var at) is not { } stated) continue;
            seen = true;
            if (IsStray(passage, stated, year)) strays.Add((passage.Spot(at, 5), stated));
        }

        if (strays.Count > 0) yield return Fail(context, strays, year);
        else if (seen) yield return context.Holds();
    }

    /// <summary>The year a title or a head of a column names.</summary>
    private static int? YearIn(Passage passage, out int at)
    {
        at = passage.Text.Length > LongestTitle ? -1 : passage.Text.IndexOf('年', StringComparison.Ordinal) - 4;
        if (at < 0 || !(IsTitle(passage) || IsHead(passage))) return null;
        return int.TryParse(passage.Text.AsSpan(at, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1990 and <= 2099 ? year : null;
    }

    private static bool IsTitle(Passage passage) => !passage.IsCell && !passage.Text.AsSpan().ContainsAny('，', '。', '：') && Phrases.HasAny(passage.Text, s_titles);

    private static bool IsHead(Passage passage) => passage.IsCell && passage.Text.Length <= LongestHead && Phrases.HasAny(passage.Text, s_heads);

    private static bool IsStray(Passage passage, int stated, int year) => IsTitle(passage) ? stated != year : stated != year && stated != year - 1;

    private static Outcome Fail(RuleContext context, List<(Spot Spot, int Year)> strays, int year) => context.Fails(
        "fails", strays[0].Spot, null, strays.Skip(1).Select(s => s.Spot), "years", ("写", strays[0].Year), ("年度", year), ("个数", strays.Count), ("处", strays[0].Spot.Where));
}
