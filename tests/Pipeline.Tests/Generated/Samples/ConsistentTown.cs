using Gouji.Pipeline.Tests.Generated.Drafts;
using Gouji.Pipeline.Tests.Generated.Making;
using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Samples;

/// <summary>青石镇 (invented): every relation holds, every field is filled, every departure is explained.</summary>
internal static class ConsistentTown
{
    public static SurveyDraft Survey { get; } = new(220, 208, 196, 94.23m);

    public static ReportDraft Draft { get; } = new()
    {
        Head = new LetterheadDraft("云岭县青石镇人民政府", "青石镇", 2023, "附件1", ["附件2", "附件3", "附件4"], "2024年5月16日"),
        Staff = new StaffDraft(62, 58),
        Body = Body(),
        Projects = [.. ConsistentTownProjects.All.Select(BodyMaker.Project)],
        Narrative = ConsistentTownNarrative.Text,
        BaseData = ConsistentTownTables.BaseData,
        Rating = ConsistentTownTables.Rating,
        ProjectForms = [.. ConsistentTownProjects.All.Select(mark => ProjectFormMaker.Make(mark, Survey))],
        Footer = new FooterDraft("（略）", "2024年3月12日", "138****0000", "（略）"),
        WordingSeed = 20,
        Numbers = new NumberLook(AlwaysTwoDecimals: true, Grouped: false),
    };

    private static BodyDraft Body() => new()
    {
        Original = new OriginalBudgetDraft(1465.00m, 716.50m, 640.00m, 76.50m, 748.50m),
        General = new GeneralBudgetDraft(1683.80m, 1655.41m, 760.70m, 689.42m, 71.28m, 894.71m, 28.39m),
        Classes =
        [
            new("201", "一般公共服务支出", 88.40m),
            new("208", "社会保障和就业支出", 46.00m),
            new("212", "城乡社区支出", 301.35m),
            new("213", "农林水支出", 345.36m),
            new("214", "交通运输支出", 113.60m),
        ],
        Fund = 85.00m,
        Other = new OtherMoneyDraft(12.00m, 12.00m, 0, "县直部门拨入的工作奖补，全部用于编外专干报酬"),
        Totals = new YearTotalsDraft(1780.80m, 1752.41m, 98.41m, 28.39m),
        AllProjects = 979.71m,
        Grade = "优",
        Survey = Survey,
    };
}
