using Gouji.Pipeline.Tests.Generated.Drafts;

namespace Gouji.Pipeline.Tests.Generated.Samples;

/// <summary>附件2 and 附件3 of 青石镇.</summary>
internal static class ConsistentTownTables
{
    public static BaseDataDraft BaseData { get; } = new()
    {
        Staff = new StaffDraft(62, 58),
        StaffRate = 93.55m,
        OfficialCosts = new OfficialCostRows(
            new("三公经费", 10.64m, 11.50m, 9.98m),
            new("   1、公务用车购置和维护经费", 8.60m, 9.00m, 8.12m),
            new("       其中：公车购置", 0, 0, 0),
            new("             公车运行维护", 8.60m, 9.00m, 8.12m),
            new("   2、出国经费", 0, 0, 0),
            new("   3、公务接待", 2.04m, 2.50m, 1.86m)),
        ProjectTotal = new("项目支出：", 730.51m, 748.50m, 979.71m),
        Projects = [.. ConsistentTownProjects.All.Select((mark, index) => new StagedRow(
            $"    {index + 1}、{mark.Project.Name}", mark.Project.LastYear, mark.Project.Original, mark.Project.Spent))],
        PublicTotal = new("公用经费", 73.64m, 76.50m, 71.28m),
        PublicParts =
        [
            new("    其中：办公经费", 8.40m, 9.20m, 8.65m),
            new("          水费、电费、差旅费", 13.10m, 14.00m, 13.22m),
            new("          会议费、培训费", 2.20m, 2.40m, 1.95m),
        ],
        Procurement = new("政府采购金额", null, 96.00m, 92.37m),
        BasicAdjustment = new("部门基本支出预算调整", null, 0, 56.20m),
        Buildings = [],
        NoBuildings = "无",
        Thrift = "公务用车统一调度、定点加油；接待凭公函并公示菜单；办公用品按定额领用，超额说明；能用视频的会议不集中开。",
    };

    public static RatingDraft Rating { get; } = new()
    {
        Funds = new FundRow(1465.00m, 1780.80m, 1752.41m, 10, 98.41m, 9.84m),
        Split = new MoneySplit(1655.41m, 85.00m, 0, 12.00m, 772.70m, 979.71m),
        GoalExpected = "保障在职58人工资福利按月发放；清运生活垃圾不少于5200吨；养护农村公路不少于96公里；修复灌溉渠道不少于14500米；服务对象满意度不低于90%。",
        GoalReached = "在职58人工资福利按月发放；清运生活垃圾4812吨；养护农村公路98公里；修复灌溉渠道12580米；服务对象满意度94.23%。",
        Levels = [Cost, Output, Effect, Satisfaction],
        TotalWeight = 100,
        TotalScore = 97.24m,
    };

    private static LevelDraft Cost => new("成本指标", 20,
    [
        new("经济成本指标", "集镇清扫保洁支出控制数", "≤318万元", "301.35万元", 10, 10, ""),
        new("社会成本指标", "渠系修复青苗补偿金额", "≤6万元", "4.83万元", 10, 10, ""),
    ]);

    private static LevelDraft Output => new("产出指标", 40,
    [
        new("数量指标", "清运生活垃圾量", "≥5200吨", "4812吨", 8, 7.40m, "清运生活垃圾量少于指标值，原因是压缩站停机检修，部分垃圾由邻镇代运；签订应急转运协议"),
        new("数量指标", "养护农村公路里程", "≥96公里", "98公里", 6, 6, ""),
        new("数量指标", "修复灌溉渠道长度", "≥14500米", "12580米", 8, 6.94m, "修复灌溉渠道长度少于指标值，原因是末段渠道与秋茶采摘冲突；次年一季度补足"),
        new("质量指标", "工程一次验收合格率", "≥95%", "100%", 8, 8, ""),
        new("时效指标", "专项资金拨付时限", "≤15个工作日", "12个工作日", 10, 10, ""),
    ]);

    private static LevelDraft Effect => new("效益指标", 20,
    [
        new("经济效益指标", "村集体经营性收入", "≥420万元", "447.6万元", 5, 5, ""),
        new("社会效益指标", "信访事项按期答复率", "≥95%", "97.8%", 5, 5, ""),
        new("生态效益指标", "生活垃圾无害化处理率", "≥98%", "79.5%", 5, 4.06m, "生活垃圾无害化处理率低于指标值，原因是检修期间临时堆放；检修改为淡季分段进行"),
        new("可持续影响指标", "公路和渠道管护责任签约率", "≥90%", "92%", 5, 5, ""),
    ]);

    private static LevelDraft Satisfaction => new("满意度指标", 10,
    [
        new("服务对象满意度指标", "服务对象满意度", "≥90%", "94.23%（有效问卷208份）", 10, 10, ""),
    ]);
}
