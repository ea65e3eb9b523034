using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Mapping;

/// <summary>附件3: the budget with its fields, the goals, and the indicators with levels, weights and totals.</summary>
public sealed class ItemRowsTests
{
    private const string Annex = """
        附件3
        2023年度部门（单位）整体支出绩效自评表
        | 县级预算部门（单位）名称 | 云溪县青石镇人民政府　
        | 年度预算申请（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
        | | 年度资金总额 | 820.30 | 1068.98 | 1068.98 | 10 | 100% | 10
        | | 按收入性质分： | 按支出性质分：
        | |   其中：  一般公共预算：1000.50 | 其中：基本支出：600.30
        | | 政府性基金拨款：65 | 项目支出：468.68
        | | 国有资本经营拨款： |
        | | 其他资金：3.48 |
        | 年度总体目标 | 预期目标 | 实际完成情况　
        | | 保障全镇日常运转 | 完成情况良好
        | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
        | | 产出指标（50分） | 数量指标 | 所辖村（个） | 12个村 | 12个村 | 30 | 30 |
        | | | 质量指标 | 合格率 | ≥95% | 96% | 20 | 19 | 一处返工
        | | 效益指标 | 社会效益指标 | 社会稳定程度 | 良好 | 良好 | 30 | 30 |
        | | | | 群众安全感 | 提升 | 提升 | 10 | 10 |
        | 总分 | 100 | 99 |

        填表人：王小禾  填报日期：         联系电话：138****0001  单位负责人签字：赵大田
        """;

    private static readonly Report s_report = SomeReport.Read(Annex);

    [Fact]
    public void Name_OfTheUnit_IsAField() => Told("单位名称").ShouldBe(["单位名称 云溪县青石镇人民政府"]);

    [Fact]
    public void Budget_IsOfAllFundsAndItsStages() =>
        Told("总支出")[..3].ShouldBe(["总支出@年初预算[全部资金] 820.30", "总支出@全年预算[全部资金] 1068.98", "总支出@决算[全部资金] 1068.98"]);

    [Fact]
    public void Budget_HasItsScore() =>
        Told("预算执行分值", "预算执行率", "预算执行得分").ShouldBe(["预算执行分值 10", "预算执行率 100%", "预算执行得分 10"]);

    [Fact]
    public void Fields_BehindAColon_LeaveTheStageOpen() =>
        Told("总支出", "基本支出", "项目支出")[3..].ShouldBe([
            "总支出@全年预算或决算[一般公共预算] 1000.50", "基本支出@全年预算或决算[全部资金] 600.30", "总支出@全年预算或决算[政府性基金] 65",
            "项目支出@全年预算或决算[全部资金] 468.68", "总支出@全年预算或决算[国有资本经营]", "总支出@全年预算或决算[其他资金] 3.48"]);

    [Fact]
    public void Goals_StandUnderTheirHeads() => Told("预期目标", "实际完成情况").ShouldBe(["预期目标 保障全镇日常运转", "实际完成情况 完成情况良好"]);

    [Fact]
    public void Indicators_AreItemsInTheirOrder() =>
        s_report.Statements.Where(s => s.Concept.Name == "指标.名称").Select(s => $"{s.At.Item!.Ordinal} {s.At.Item.Name}")
            .ShouldBe(["1 所辖村（个）", "2 合格率", "3 社会稳定程度", "4 群众安全感"]);

    [Fact]
    public void Levels_LeftEmpty_AreThoseAbove()
    {
        Values("指标.一级").ShouldBe(["产出指标", "产出指标", "效益指标", "效益指标"]);
        Values("指标.二级").ShouldBe(["数量指标", "质量指标", "社会效益指标", "社会效益指标"]);
    }

    [Fact]
    public void Weight_PrintedBehindALevel_IsStatedOnce() => Told("一级指标.分值").ShouldBe(["一级指标「产出指标」.分值 50分"]);

    [Fact]
    public void Scores_AndReasons_AreOfTheirIndicator() =>
        s_report.Statements.Where(s => s.At.Item?.Name == "合格率").Select(s => $"{s.Concept.Name[3..]} {s.Value.Printed}")
            .ShouldBe(["一级 产出指标", "二级 质量指标", "名称 合格率", "目标值 ≥95%", "实际值 96%", "分值 20", "得分 19", "偏差原因 一处返工"]);

    [Fact]
    public void Reason_LeftEmpty_IsBlank() => s_report.Statements.First(s => s.Concept.Name == "指标.偏差原因").IsBlank.ShouldBeTrue();

    [Fact]
    public void Totals_AreNoIndicator() => Told("总分值", "总得分").ShouldBe(["总分值 100", "总得分 99"]);

    [Fact]
    public void Everything_InTheForm_IsUnderstood() => s_report.Questions.ShouldBeEmpty();

    [Fact]
    public void Form_IsRecognised() => (s_report.Form?.FormId, s_report.Parts.Single().FormPart).ShouldBe(("hunan-overall-2023", "附件3"));

    private static string[] Told(params string[] concepts) => s_report.Told("附件3", concepts);

    private static string[] Values(string concept) => [.. s_report.Statements.Where(s => s.Concept.Name == concept).Select(s => s.Value.Printed)];
}
