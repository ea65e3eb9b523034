using System.Globalization;
using System.Text.RegularExpressions;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Pipeline.Tests.Generated.Drafts;
using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Filings;

/// <summary>The sheets on which an invented town rates itself: that of the unit, and one for each project; points are spread as the form spreads them.</summary>
internal sealed partial class TownSheets
{
    private readonly Dictionary<string, RatingDraft> _byPart = [];
    private readonly RatingDraft _ofUnit;
    private readonly Form _form;
    private readonly List<RatingDraft> _ofProjects;

    public TownSheets(ReportDraft draft, Form form)
    {
        _form = form;
        var execution = form.Parts.SelectMany(p => p.Weights).SelectMany(w => w.Shares).FirstOrDefault(s => s.Name == "预算执行")?.Points ?? 10;
        _ofUnit = Spread(draft.Rating, execution);
        _ofProjects = [.. draft.ProjectForms.Select(f => Spread(f, execution))];
        foreach (var part in form.Parts.Where(p => p.EachItem == "项目"))
            for (var n = 1; n <= _ofProjects.Count; n++) _byPart[PartIds.Of(part.Id, n)] = _ofProjects[n - 1];
    }

    /// <summary>Whether a fact is one of those sheets'.</summary>
    public static bool Answers(FactKey key) => key.Item?.Kind is "指标" or "一级指标"
        || key.Concept.Name is "预算执行分值" or "预算执行率" or "预算执行得分" or "总分值" or "总得分" or "预期目标" or "实际完成情况"
            or "项目.分值" or "项目.执行率" or "项目.得分" or "项目.总分值" or "项目.总得分";

    public IEnumerable<FilingItem> Items()
    {
        if (_form.Parts.Any(p => p.EachItem is null && p.Blocks.Any(b => b.ItemKind == "指标")))
            foreach (var item in Items(_ofUnit, null)) yield return item;
        foreach (var (part, sheet) in _byPart)
            foreach (var item in Items(sheet, part)) yield return item;
    }

    public string? Printed(FactKey key) => key.Item?.Kind switch
    {
        "指标" => Indicator(key.Concept.Name, Sheet(key.Item.List), key.Item.Ordinal),
        "一级指标" => Number(Sheet(key.Item.List).Levels[key.Item.Ordinal - 1].Weight),
        "项目" => OfSheet(key.Concept.Name, _ofProjects[key.Item.Ordinal - 1]),
        _ => OfSheet(key.Concept.Name, Sheet(key.Part)),
    };

    private RatingDraft Sheet(string? part) => part is not null && _byPart.TryGetValue(part, out var sheet) ? sheet : _ofUnit;

    private static IEnumerable<FilingItem> Items(RatingDraft sheet, string? list)
    {
        var n = 0;
        foreach (var indicator in sheet.Levels.SelectMany(l => l.Indicators)) yield return new FilingItem(new ItemKey("指标", ++n, list), indicator.Third);
        n = 0;
        foreach (var level in sheet.Levels) yield return new FilingItem(new ItemKey("一级指标", ++n, list), level.Name);
    }

    private static string? OfSheet(string concept, RatingDraft sheet) => concept switch
    {
        "预算执行分值" or "项目.分值" => Number(sheet.Funds.Weight),
        "预算执行率" or "项目.执行率" => TownYear.Rate(sheet.Funds.Rate),
        "预算执行得分" or "项目.得分" => Number(sheet.Funds.Score),
        "总分值" or "项目.总分值" => Number(sheet.TotalWeight),
        "总得分" or "项目.总得分" => Number(sheet.TotalScore),
        "预期目标" => sheet.GoalExpected,
        _ => sheet.GoalReached,
    };

    private static string? Indicator(string concept, RatingDraft sheet, int ordinal)
    {
        var (level, one) = sheet.Levels.SelectMany(l => l.Indicators.Select(i => (l, i))).ElementAt(ordinal - 1);
        var measure = Measure().Match(one.Target);
        return concept switch
        {
            "指标.一级" => level.Name,
            "指标.二级" => one.Second,
            "指标.名称" => one.Third,
            "指标.目标值" => one.Target,
            "指标.实际值" => one.Actual,
            "指标.性质" => measure.Success ? measure.Groups[1].Value : "定性",
            "指标.度量单位" => measure.Success ? measure.Groups[2].Value : "无",
            "指标.分值" => Number(one.Weight),
            "指标.得分" => Number(one.Score),
            "指标.得分系数" => TownYear.Rate(Rounded.Percent(one.Score, one.Weight)),
            "指标.是否核心" => ordinal == 1 ? "是" : "否",
            "指标.偏差原因" => one.Reason.Length > 0 ? one.Reason : null,
            "指标.说明" => "按年度工作计划确定",
            _ => null,
        };
    }

    /// <summary>The same sheet with other points for execution; those of the indicators are spread over the rest.</summary>
    private static RatingDraft Spread(RatingDraft sheet, decimal execution)
    {
        if (execution == sheet.Funds.Weight) return sheet;
        var share = (100 - execution) / (100 - sheet.Funds.Weight);
        var left = 100 - execution;
        List<LevelDraft> levels = [];
        foreach (var level in sheet.Levels)
        {
            List<IndicatorDraft> indicators = [];
            foreach (var one in level.Indicators)
            {
                var weight = ReferenceEquals(one, sheet.Levels[^1].Indicators[^1]) ? left : Rounded.Cents(one.Weight * share);
                left -= weight;
                indicators.Add(one with { Weight = weight, Score = Rounded.Cents(one.Score / one.Weight * weight) });
            }

            levels.Add(level with { Weight = indicators.Sum(i => i.Weight), Indicators = indicators });
        }

        var score = Rounded.Cents(execution * sheet.Funds.Executed / sheet.Funds.Adjusted);
        return sheet with { Levels = levels, Funds = sheet.Funds with { Weight = execution, Score = score }, TotalScore = score + levels.Sum(l => l.Indicators.Sum(i => i.Score)) };
    }

    private static string Number(decimal points) => points.ToString("0.##", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^([≥≤＝=＞＜])\d+(?:\.\d+)?(\D+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Measure();
}
