using Gouji.Pipeline.Tests.Generated.Composing;
using Gouji.Pipeline.Tests.Generated.Drafts;
using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Making;

/// <summary>States a plan's money as the chapters of the report do.</summary>
internal static class BodyMaker
{
    public static BodyDraft Make(Dice dice, MoneyPlan money, RatingDraft rating, SurveyDraft survey) => new()
    {
        Original = new OriginalBudgetDraft(
            money.Original, money.BasicBudget, money.PersonnelBudget, money.PublicBudget, money.ProjectBudget),
        General = General(money),
        Classes = Classes(dice, money),
        Fund = Spent(money, "政府性基金预算"),
        Capital = Spent(money, "国有资本经营预算"),
        Other = Other(money),
        Totals = new YearTotalsDraft(money.Adjusted, money.Executed, Rounded.Percent(money.Executed, money.Adjusted), money.CarryOver),
        AllProjects = money.AllProjects,
        Grade = Grade(rating.TotalScore),
        Survey = survey,
    };

    public static ProjectDraft Project(MarkedProject marked)
    {
        var project = marked.Project;
        var result = string.Format(
            System.Globalization.CultureInfo.InvariantCulture, project.Kind.Result, marked.Quantity.Actual);
        return new ProjectDraft(
            project.Name, project.Scope, project.IsAdded, project.Original, project.Adjustment, project.Spent, project.CarryOver,
            project.Kind.Purpose, result, Reason(project));
    }

    /// <summary>优 from 90, 良 from 80, 中 from 60 (财预〔2020〕10号).</summary>
    public static string Grade(decimal score) => score switch
    {
        >= 90 => "优",
        >= 80 => "良",
        >= 60 => "中",
        _ => "差",
    };

    private static GeneralBudgetDraft General(MoneyPlan money)
    {
        var project = money.SpentFrom(ProjectParagraphs.GeneralBudget);
        var left = money.LeftIn(ProjectParagraphs.GeneralBudget);
        var spending = money.GeneralBasic + project;
        return new GeneralBudgetDraft(
            spending + left, spending, money.GeneralBasic, money.Personnel, money.Public, project, left);
    }

    private static decimal? Spent(MoneyPlan money, string scope) => money.SpentFrom(scope) is var spent && spent > 0 ? spent : null;

    private static OtherMoneyDraft? Other(MoneyPlan money)
    {
        var project = money.SpentFrom("其他资金");
        return project + money.OtherBasic == 0
            ? null
            : new OtherMoneyDraft(project + money.OtherBasic, money.OtherBasic, project, "上级部门和结对单位拨入的非财政拨款资金");
    }

    private static IReadOnlyList<FunctionClassDraft> Classes(Dice dice, MoneyPlan money) =>
    [
        .. money.Projects.Where(project => project.Scope == ProjectParagraphs.GeneralBudget)
            .SelectMany(project => Booked(dice, project))
            .GroupBy(entry => entry.Class)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new FunctionClassDraft(group.Key[..3], group.Key[4..], group.Sum(entry => entry.Amount))),
    ];

    private static IEnumerable<(string Class, decimal Amount)> Booked(Dice dice, PlannedProject project)
    {
        var classes = project.Kind.Classes;
        var first = classes.Length == 1 ? project.Spent : Rounded.Cents(project.Spent * dice.Share(0.6m, 0.85m));
        yield return (classes[0], first);
        if (classes.Length > 1)
            yield return (classes[1], project.Spent - first);
    }

    private static string? Reason(PlannedProject project)
    {
        List<string> reasons = [];
        if (project.Adjustment > 0)
            reasons.Add($"年中追加预算的原因是{project.Kind.Addition}");
        if (project.Adjustment < 0)
            reasons.Add("年中调减预算的原因是按中标价和实际工作量核减");
        if (project.CarryOver > 0)
            reasons.Add($"年末有结转的原因是{project.Kind.Shortfall}，余款按进度支付");
        return reasons.Count == 0 ? null : string.Join("；", reasons);
    }
}
