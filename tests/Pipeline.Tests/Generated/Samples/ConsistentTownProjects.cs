using Gouji.Pipeline.Tests.Generated.Making;

namespace Gouji.Pipeline.Tests.Generated.Samples;

/// <summary>The six projects of 青石镇.</summary>
internal static class ConsistentTownProjects
{
    private const string General = "一般公共预算";

    public static IReadOnlyList<MarkedProject> All { get; } =
    [
        Care(), Cleaning(), Villages(), Roads(), Canals(), Pipes(),
    ];

    private static MarkedProject Care() => Mark(
        new(Kind(
            "养老服务中心运行补助", "护理员报酬、伙食取暖和消防维护", "全年集中照料特困老人{0}，家属每月可到院查看伙食账",
            "集中照料特困老人数", "人", "", ""), "养老服务中心运行补助项目", General, false, 46.00m, 0, 46.00m, 44.20m),
        38, 38);

    private static MarkedProject Cleaning() => Mark(
        new(Kind(
            "集镇清扫保洁", "保洁员报酬、垃圾清运和压缩站运行", "清运生活垃圾{0}，压缩站全年运行三百余个作业班次",
            "清运生活垃圾量", "吨", "压缩站停机检修十一天，检修期间垃圾量由邻镇代运，代运费未到结算期", ""),
            "集镇清扫保洁项目", General, false, 318.00m, 0, 301.35m, 296.40m),
        5200, 4812);

    private static MarkedProject Villages() => Mark(
        new(Kind(
            "村级组织运转保障", "村（社区）办公水电、党群服务和村干部报酬补贴", "完成村级财务审查{0}，问题清单逐条销号",
            "村级财务审查场次", "场", "", "县里提高村级运转补助标准"),
            "村级组织运转保障项目", General, false, 264.50m, 38.20m, 302.70m, 281.16m),
        48, 48);

    private static MarkedProject Roads() => Mark(
        new(Kind(
            "农村公路日常养护", "路面修补、边沟清理和标志更换", "养护农村公路{0}，雨季坑槽在三日内修补", "养护农村公路里程", "公里", "", ""),
            "农村公路日常养护项目", General, false, 120.00m, -6.40m, 113.60m, 108.75m),
        96, 98);

    private static MarkedProject Canals() => Mark(
        new(Kind(
            "汛后渠系修复", "冲毁渠道砌护、闸门更换和淤泥外运", "修复灌溉渠道{0}，下游四个村赶在晚稻分蘖前恢复供水",
            "修复灌溉渠道长度", "米", "末段渠道穿越茶园，需待秋茶采摘结束后施工，长度相应减少", "六月洪水冲毁渠道，县里下达救灾资金"),
            "汛后渠系修复项目", General, true, 0, 142.80m, 131.06m, 0),
        14500, 12580);

    private static MarkedProject Pipes() => Mark(
        new(Kind(
            "集镇管网配套建设", "雨污管道铺设和检查井安装", "铺设雨污管网{0}，沿街一百四十余户接入", "铺设雨污管网长度", "米", "",
            "县里用城市基础设施配套费安排管网资金"), "集镇管网配套建设项目", "政府性基金预算", true, 0, 85.00m, 85.00m, 0),
        1600, 1620);

    private static ProjectKind Kind(
        string name, string purpose, string result, string quantity, string unit, string shortfall, string addition) =>
        new(name, [], 0, 0, purpose, result, quantity, unit, 0, 0, shortfall, addition);

    private static MarkedProject Mark(PlannedProject project, decimal wanted, decimal got)
    {
        var kind = project.Kind;
        return new(project, new CountedMeasure(
            "数量指标", kind.Quantity, "≥", wanted, got, kind.Unit, $"{kind.Quantity}少于指标值，原因是{kind.Shortfall}；次年上半年补足"));
    }
}
