using Gouji.Pipeline.Tests.Generated.Drafts;

namespace Gouji.Pipeline.Tests.Generated.Samples;

/// <summary>附件2 and 附件3 of 竹埠镇.</summary>
internal static class FaultyTownTables
{
    public static BaseDataDraft BaseData { get; } = new()
    {
        Staff = new StaffDraft(83, 80),
        StaffRate = 96.39m,
        OfficialCosts = new OfficialCostRows(
            new("三公经费", 0, 13, 6.33m),
            new("   1、公务用车购置和维护经费", 0, 13, 6.33m),
            new("       其中：公车购置", 0, 0, 0),
            new("             公车运行维护", 0, 13, 6.33m),
            new("   2、出国经费", 0, 0, 0),
            new("   3、公务接待", 0, 0, 0)),
        ProjectTotal = new("项目支出：", 1528.29m, 918, 2840.99m),
        Projects =
        [
            new("    1、业务工作经费", null, 20, 20),
            new("    2、运行维护经费", null, 77, 77),
            new("3、竹埠镇2023年集镇保洁项目", null, 580, 510.61m),
            new("    4、业务工作经费", 1528.29m, 1873.38m, 1873.38m),
        ],
        PublicTotal = new("公用经费", 91.91m, 30, 72.78m),
        PublicParts =
        [
            new("    其中：办公经费", 6.46m, 2, 3.73m),
            new("          水费、电费、差旅费", 10.56m, 6, 7.37m),
            new("          会议费、培训费", null, null, null),
        ],
        Procurement = new("政府采购金额", null, null, null),
        BasicAdjustment = new("部门基本支出预算调整 ", null, null, null),
        Buildings = [],
        NoBuildings = "",
        Thrift = "",
    };

    public static RatingDraft Rating { get; } = new()
    {
        Funds = new FundRow(2127.21m, 4902.47m, 4902.47m, 10, 100, 10),
        Split = new MoneySplit(3997.92m, 65, 0.5m, 839.05m, 2061.48m, 2840.99m),
        GoalExpected = "保证全镇全年正常运转",
        GoalReached = "各项目标任务完成情况良好，做到了工资按时发、机构正常转。",
        Levels = [Output, Effect, Satisfaction, Cost],
        TotalWeight = 100,
        TotalScore = 98,
    };

    private static LevelDraft Output => new("产出指标", 40,
    [
        new("数量指标", "下辖村、社区数（个）", "24个村（社区）", "24个村（社区）", 15, 15, ""),
        new("质量指标", "经费下达合规比例%", "100%", "100%", 15, 15, ""),
        new("时效指标", "经费下达时间", "按季或按工程进度", "及时", 10, 10, ""),
    ]);

    private static LevelDraft Effect => new("效益指标", 20,
    [
        new("经济效益指标", "政府采购办理流程", "货物20万元以下、工程50万元以下在电子卖场采购，达到上述金额的公开招标", "100%", 5, 5, ""),
        new("社会效益指标", "基层治理和社会稳定水平", "治理成效良好", "良好", 5, 5, ""),
        new("生态效益指标", "人居环境是否改善", "垃圾变少，环境变好，每日清扫，每月评比", "良好", 5, 5, ""),
        new("可持续影响指标", "是否具备长远发展条件", "推动城乡一体发展", "良好", 5, 5, ""),
    ]);

    private static LevelDraft Satisfaction => new("满意度指标", 10,
        [new("服务对象满意度指标", "群众满意度", "≥95%", "≥95%", 10, 10, "")]);

    private static LevelDraft Cost => new("成本指标", 20,
        [new("经济成本指标", "惠及群众人数", "48000人", "48000人", 20, 18, "复垦机械进场压坏了部分邻田菜苗")]);
}
