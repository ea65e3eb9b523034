using Gouji.Pipeline.Tests.Generated.Drafts;
using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Samples;

/// <summary>竹埠镇 (invented): totals that do not add up, blanks, weak indicators, an unmasked telephone number.</summary>
internal static class FaultyTown
{
    public static ReportDraft Draft { get; } = new()
    {
        Head = new LetterheadDraft("霁川县竹埠镇人民政府", "竹埠镇", 2023, null, ["附件2", "附件3", "附件4"], null),
        Staff = new StaffDraft(83, 80),
        Body = Body(),
        Projects = Projects(),
        Narrative = FaultyTownNarrative.Text,
        BaseData = FaultyTownTables.BaseData,
        Rating = FaultyTownTables.Rating,
        ProjectForms = [],
        Footer = new FooterDraft("钱守一", "        ", "13800000000", "孙望山"),
        WordingSeed = 8,
        Numbers = NumberLook.Plain,
    };

    private static BodyDraft Body() => new()
    {
        Original = new OriginalBudgetDraft(2127.21m, null, null, null, null),
        General = new GeneralBudgetDraft(3997.92m, 3997.92m, 1485.76m, 1412.98m, 72.78m, 2512.16m, null),
        Classes =
        [
            new("201", "一般公共服务支出", 22.2m), new("204", "公共安全支出", 12.38m), new("206", "科学技术支出", 4.71m),
            new("207", "文化旅游体育与传媒支出", 8m), new("208", "社会保障和就业支出", 93.63m), new("210", "卫生健康支出", 14.75m),
            new("211", "节能环保支出", 2.69m), new("212", "城乡社区支出", 795.32m), new("213", "农林水支出", 636.78m),
            new("214", "交通运输支出", 908m), new("216", "商业服务业等支出", 10m), new("224", "灾害防治及应急管理支出", 3.7m),
        ],
        Fund = 65m,
        Capital = 0.5m,
        StatesCosts = false,
    };

    private static ProjectDraft[] Projects() =>
    [
        Project("养老照料点运行经费", false, 20, 0, 20, "照料点伙食,水电和护工报酬", "照料点全年正常开放，老人生活有人照看"),
        Project("耕地图斑复垦经费", false, 77, 0, 77, "复垦机械租赁,土方和人工", "24个村（社区）的问题图斑得到复垦，保障了粮食播种"),
        Project("竹埠镇2023年集镇保洁经费", false, 580, 0, 510.61m, "保洁员报酬和垃圾清运", "24个村（社区）每天有人清扫，镇容镇貌明显改观"),
        Project("综合保障经费", true, 0, 1873.38m, 1873.38m, "各村各社区的水电、党建活动和为民服务", "基层单位运转得到保障"),
    ];

    private static ProjectDraft Project(
        string name, bool isAdded, decimal original, decimal more, decimal spent, string purpose, string result) =>
        new(name, "一般公共预算", isAdded, original, more, spent, 0, purpose, result, null);
}
