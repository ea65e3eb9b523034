using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Mapping;

public sealed class PartFinderTests
{
    private const string Base = """
        | 经费控制情况（万元） | 2022年决算数 | 2023年预算数 | 2023年决算数
        | 三公经费 | 9.50 | 13 | 6.33
        |    1、公务用车购置和维护经费 | 9.50 | 13 | 6.33
        |        其中：公车购置 | 0 | 0 | 0
        |              公车运行维护 | 9.50 | 13 | 6.33
        |    2、出国经费 | 0 | 0 | 0
        |    3、公务接待 | 0 | 0 | 0
        | 项目支出： | 320.10 | 150 | 187.40
        | 公用经费 | 91.91 | 30 | 72.78

        """;

    private const string Rating = """
        2023年度部门（单位）整体支出绩效自评表
        | 县级预算部门（单位）名称 | 云溪县青石镇人民政府
        | 年度预算申请（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
        | | 年度资金总额 | 820.30 | 1068.98 | 1068.98 | 10 | 100% | 10
        | | 按收入性质分： | 按支出性质分：
        | | 其中：一般公共预算：1000.50 | 其中：基本支出：600.30
        | | 政府性基金拨款：65 | 项目支出：468.68
        | | 国有资本经营拨款：0 |
        | | 其他资金：3.48 |
        | 年度总体目标 | 预期目标 | 实际完成情况
        | | 保障全镇日常运转 | 完成情况良好
        | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
        | | 产出指标 | 数量指标 | 所辖村 | 12个 | 12个 | 90 | 90 |
        | 总分 | 100 | 100 |

        """;

    private const string Project = """
        项目支出绩效自评表
        | 项目名称 | {0}
        | 项目资金 | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
        | | 年度资金总额 | 50 | 50 | {1} | 10 | 96.4% | 9.64
        | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
        | | 产出指标 | 数量指标 | 路灯数 | 20盏 | 20盏 | 90 | 90 |
        | 总分 | 100 | 99.64 |

        """;

    [Theory]
    [InlineData("附件2", "附件3", "附件2", "附件3")]
    [InlineData("附件一", "附件二", "附件一", "附件二")]
    [InlineData("附表1：", "附表2：", "附表1", "附表2")]
    [InlineData("附件 2", "附件 3", "附件2", "附件3")]
    [InlineData("附件1-2", "附件1-3", "附件1-2", "附件1-3")]
    [InlineData("附件２", "附件３", "附件２", "附件３")]
    [InlineData("附件2：基础数据表", "附件3：自评表", "附件2", "附件3")]
    public void Annexes_HoweverNumbered_AreParts(string first, string second, string firstId, string secondId) =>
        Parts(SomeReport.Opening + $"{first}\n{Base}{second}\n{Rating}").ShouldBe(["正文=附件1", $"{firstId}=附件2", $"{secondId}=附件3"]);

    [Fact]
    public void Annexes_WithoutNumber_AreToldByTheirTitles() =>
        Parts(SomeReport.Opening + $"2023年度部门整体支出绩效评价基础数据表\n{Base}{Rating}").ShouldBe(["正文=附件1", "附件2=附件2", "附件3=附件3"]);

    [Fact]
    public void Tables_WithoutBody_AreParts() => Parts($"附件2\n2023年度部门整体支出绩效评价基础数据表\n{Base}附件3\n{Rating}").ShouldBe(["附件2=附件2", "附件3=附件3"]);

    [Fact]
    public void Body_WithoutTables_IsOnePart() => Parts(SomeReport.Opening).ShouldBe(["正文=附件1"]);

    [Fact]
    public void List_OfAnnexes_OpensNoPart() =>
        Parts(SomeReport.Opening + $"附件1：基础数据表\n附件2：自评表\n附件1\n{Base}附件2\n{Rating}").ShouldBe(["正文=附件1", "附件1=附件2", "附件2=附件3"]);

    [Fact]
    public void Sentence_ThatMentionsAnAnnex_OpensNoPart() =>
        Parts(SomeReport.Opening + "附件2列出了各项经费，附件3列出了指标。\n").ShouldBe(["正文=附件1"]);

    [Fact]
    public void Annex_PerProject_IsAboutItsProject()
    {
        var report = SomeReport.Read(SomeReport.Opening + "附件4-1\n" + Filled("路灯维护", "48.20") + "附件4-2\n" + Filled("河道清淤", "49"));
        report.Parts.Select(p => $"{p.Id}={p.FormPart}").ShouldBe(["正文=附件1", "附件4-1=项目支出绩效自评表", "附件4-2=项目支出绩效自评表"]);
        report.Told("附件4-1", "项目.名称", "项目.支出").ShouldBe([
            "项目「路灯维护」.名称 路灯维护", "项目「路灯维护」.支出@年初预算 50", "项目「路灯维护」.支出@全年预算 50", "项目「路灯维护」.支出@决算 48.20"]);
        report.Told("附件4-2", "项目.总分值", "项目.总得分").ShouldBe(["项目「河道清淤」.总分值 100", "项目「河道清淤」.总得分 99.64"]);
    }

    [Fact]
    public void Annexes_OfOneNumber_AreToldApart() =>
        Parts("附件4\n" + Filled("路灯维护", "48.20") + "附件4\n" + Filled("河道清淤", "49")).ShouldBe(["附件4=项目支出绩效自评表", "附件4（2）=项目支出绩效自评表"]);

    [Fact]
    public void Table_OfNoForm_IsAQuestion()
    {
        var report = SomeReport.Read(SomeReport.Opening + "| 姓名 | 职务\n| 王小禾 | 主任\n| 赵大田 | 干事\n");
        report.Questions.Count.ShouldBe(1);
        report.Parts.Select(p => p.Id).ShouldBe(["正文"]);
    }

    [Fact]
    public void Year_OfTheTables_IsFoundWithoutTitle() => SomeReport.Read(Base).Year.ShouldBe(2023);

    private static string Filled(string name, string spent) => Project.Replace("{0}", name, StringComparison.Ordinal).Replace("{1}", spent, StringComparison.Ordinal);

    private static string[] Parts(string text) => [.. SomeReport.Read(text).Parts.Select((ReportPart p) => $"{p.Id}={p.FormPart}")];
}
