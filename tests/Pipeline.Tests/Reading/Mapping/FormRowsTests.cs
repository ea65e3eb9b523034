using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Mapping;

/// <summary>What the notation of forms says of rows and heads, as it is read.</summary>
public sealed class FormRowsTests
{
    private const string Sichuan = """
        部门预算项目支出绩效自评表（2023年度）
        | 项目名称 | 供水维护
        | 主管部门 | 水务局 | 实施单位 | 供水中心
        | 预算执行情况（10分） | 年度预算数（万元） | 年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因
        | | 总额 | 120.00 | 132.00 | 114.84 | 87.00% | 10 | 8.70 | 质保金待付
        | | 其中：财政资金 | 120.00 | 132.00 | 114.84 | 87.00% | / | / |
        | | 单位资金 | 0 | 0 | 0 | 0% | / | / |
        | 绩效指标（90分） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 | 未完成原因分析
        | | 产出指标 | 数量指标 | 维护管道 | ≥ | 46 | 公里 | 47.5 | 90 | 90 |
        | | 产出指标 | 质量指标 | 服务水平 | 定性 | 良好 | | 达成年度指标 | 0 | 0 |
        | | 效益指标 | 经济效益指标 | 指标1： | | | | | | |
        | | | | …… | | | | | | |
        | 合计 | 100 | 98.70

        """;

    private const string Hubei = """
        2020年度湖北省某项目自评表
        | 项目名称 | 水质监测
        | 主管部门 | 水利局 | 项目实施单位 | 监测站
        | 预算执行情况（万元）（20分） | | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分*执行率）
        | | 年度财政资金总额 | 10 | 9 | 90% | 18
        | 年度绩效目标1（40分） | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分
        | | 产出指标 | 质量指标 | 数据合格率 | 100% | 100% | 40
        | 年度绩效目标2（40分） | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分
        | | 产出指标 | 数量指标 | 监测站点数 | 6个 | 6个 | 40
        | 总分 | 98
        | 偏差大或目标未完成原因分析 | 招标节余

        """;

    private static readonly Report s_sichuan = SomeReport.Read(Sichuan);
    private static readonly Report s_hubei = SomeReport.Read(Hubei);

    [Fact]
    public void Head_OfTheTotal_SaysNothingOfTheRowsBelow() =>
        Values(s_sichuan, "项目.分值", "项目.执行率", "项目.得分").ShouldBe(["项目.执行率 87.00%", "项目.分值 10", "项目.得分 8.70"]);

    [Fact]
    public void Sources_AreRowsOfTheirOwn() =>
        Values(s_sichuan, "项目.支出", "项目.财政拨款").ShouldBe(["项目.支出 120.00", "项目.支出 132.00", "项目.支出 114.84", "项目.财政拨款 120.00", "项目.财政拨款 132.00", "项目.财政拨款 114.84"]);

    [Fact]
    public void Target_TakesComparisonAndUnitOfTheirColumns() =>
        Values(s_sichuan, "指标.目标值", "指标.实际值").ShouldBe(["指标.目标值 ≥46公里", "指标.实际值 47.5公里", "指标.目标值 良好", "指标.实际值 达成年度指标"]);

    [Fact]
    public void Row_ThatNobodyFilled_IsNoIndicator() => Values(s_sichuan, "指标.名称").ShouldBe(["指标.名称 维护管道", "指标.名称 服务水平"]);

    [Fact]
    public void Points_PrintedInTheHead_AreStated() => Values(s_hubei, "项目.分值", "项目.得分").ShouldBe(["项目.分值 20分", "项目.得分 18"]);

    [Fact]
    public void Goals_WithIndicatorsEach_CountOn()
    {
        s_hubei.Form!.FormId.ShouldBe("hubei-2020");
        s_hubei.Statements.Where(s => s.Concept.Name == "指标.名称").Select(s => $"{s.At.Item!.Ordinal} {s.Value.Printed}").ShouldBe(["1 数据合格率", "2 监测站点数"]);
    }

    [Fact]
    public void Reason_OfTheWholeForm_IsRead() => Values(s_hubei, "项目.执行偏差原因").ShouldBe(["项目.执行偏差原因 招标节余"]);

    [Fact]
    public void EveryCell_IsUnderstood()
    {
        s_sichuan.Questions.ShouldBeEmpty();
        s_hubei.Questions.ShouldBeEmpty();
    }

    private static string[] Values(Report report, params string[] concepts) =>
        [.. report.Statements.Where(s => concepts.Contains(s.Concept.Name)).Select(s => $"{s.Concept.Name} {s.Value.Printed}")];
}
