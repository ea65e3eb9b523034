using Gouji.Checking;
using Gouji.Checking.Relations;
using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Checking.Relations;

public sealed class EvaluationTests
{
    private const string Parts = "总支出 = 基本支出 + 项目支出";

    [Fact]
    public void Blank_InASum_AddsNothing() => Some.Verdicts(Parts, "附件3 总支出@决算 30", "附件3 基本支出@决算 30", "附件3 项目支出@决算").ShouldBe(["holds"]);

    [Fact]
    public void Blank_AsTheTotal_IsUndecided() => Some.Verdicts(Parts, "附件3 总支出@决算", "附件3 基本支出@决算 30", "附件3 项目支出@决算 2").ShouldBe(["附件3 › 总支出 › 决算 空着"]);

    [Fact]
    public void Blanks_Alone_AreUndecided() => Some.Relations(Parts, "附件3 总支出@决算", "附件3 基本支出@决算", "附件3 项目支出@决算").Select(r => r.Verdict).ShouldAllBe(v => v is Open);

    [Fact]
    public void Sum_OffByARoundingOfItsTerms_HoldsAndSaysBy()
    {
        var relation = Some.Relations("三公经费 = 公务用车购置和运行费 + 因公出国费 + 公务接待费",
            "附件2 三公经费@决算 10.01", "附件2 公务用车购置和运行费@决算 3.33", "附件2 因公出国费@决算 3.33", "附件2 公务接待费@决算 3.34").ShouldHaveSingleItem();
        relation.Verdict.ShouldBe(new Met(0.01m));
    }

    [Fact]
    public void Sum_OffByMoreThanItsRounding_Fails()
    {
        var missed = Some.Relations("三公经费 = 公务用车购置和运行费 + 因公出国费 + 公务接待费",
            "附件2 三公经费@决算 10.03", "附件2 公务用车购置和运行费@决算 3.33", "附件2 因公出国费@决算 3.33", "附件2 公务接待费@决算 3.34").ShouldHaveSingleItem().Verdict.ShouldBeOfType<Missed>();
        (missed.Difference, missed.Tolerance).ShouldBe((0.03m, 0.02m));
    }

    [Fact]
    public void LongSum_OffByACent_HoldsAndIsRecorded()
    {
        string[] rows = [.. Enumerable.Range(1, 12).Select(i => $"附件2 项目「第{i}村道路」.支出@决算 {i}.11")];
        var audit = new Auditor(RuleSet.Default.Only("BAL011")).Audit(Some.Report(["附件2 项目支出@决算 79.33", .. rows]));
        audit.Outcomes.OfType<Holds>().ShouldHaveSingleItem().Rounding.ShouldBe(0.01m);
    }

    [Theory]
    [InlineData("约30", "holds")]
    [InlineData("30余万元", "holds")]
    [InlineData("近40", "holds")]
    [InlineData("约50", "fails by 18")]
    public void VagueTotal_HoldsForWhatItMayMean(string total, string verdict) =>
        Some.Verdicts(Parts, $"附件3 总支出@决算 {total}", "附件3 基本支出@决算 12.00", "附件3 项目支出@决算 20.00")[0].ShouldBe(verdict);

    [Fact]
    public void Rate_OnAZeroBase_IsUndecided() => Some.Verdicts("人员控制率 = 在职人数 / 编制人数", "附件2 人员控制率 0%", "附件2 在职人数 0", "附件2 编制人数 0").ShouldBe(["分母为零，比率没有意义"]);

    [Theory]
    [InlineData("96.39%", "holds")]
    [InlineData("96.4%", "holds")]
    [InlineData("96%", "holds")]
    [InlineData("96.38%", "fails by -0.0001")]
    public void Rate_HoldsAsPrinted(string rate, string verdict) =>
        Some.Verdicts("人员控制率 = 在职人数 / 编制人数", $"附件2 人员控制率 {rate}", "附件2 在职人数 80", "附件2 编制人数 83").ShouldBe([verdict]);

    [Theory]
    [InlineData("附件3 指标「甲」.偏差原因 返工", "holds")]
    [InlineData("附件3 指标「甲」.偏差原因", "fails by 0")]
    public void Requirement_WantsTheFieldFilled(string reason, string verdict) =>
        Some.Verdicts("指标.得分 < 指标.分值 须有 指标.偏差原因", "附件3 指标「甲」.分值 10", "附件3 指标「甲」.得分 9", reason).ShouldBe([verdict]);

    [Fact]
    public void Requirement_OfAFieldNobodyStates_Fails() =>
        Some.Verdicts("指标.得分 < 指标.分值 须有 指标.偏差原因", "附件3 指标「甲」.分值 10", "附件3 指标「甲」.得分 9").ShouldBe(["fails by 0"]);

    [Fact]
    public void Requirement_WithoutCause_IsNotClaimed() =>
        Some.Verdicts("指标.得分 < 指标.分值 须有 指标.偏差原因", "附件3 指标「甲」.分值 10", "附件3 指标「甲」.得分 10", "附件3 指标「甲」.偏差原因").ShouldBe(["not claimed"]);

    [Theory]
    [InlineData("附件2 编制人数 83", "附件2 在职人数 90", "fails by 7")]
    [InlineData("附件2 编制人数 83", "附件2 在职人数 80", "holds")]
    [InlineData("附件2 编制人数 0", "附件2 在职人数 80", "not claimed")]
    [InlineData("附件2 编制人数", "附件2 在职人数 80", "附件2 › 编制人数 空着")]
    public void Claim_UnderACondition_IsMadeOnlyWhereItIsSo(string posts, string staff, string verdict) =>
        Some.Verdicts("当 编制人数 > 0 时，在职人数 ≤ 编制人数", posts, staff).ShouldBe([verdict]);

    [Theory]
    [InlineData("总支出 ≥ 项目支出", "holds")]
    [InlineData("总支出 ≤ 项目支出", "fails by 10")]
    [InlineData("总支出 ≠ 项目支出", "holds")]
    [InlineData("总支出 = 最大(项目支出, 基本支出)", "holds")]
    [InlineData("基本支出 = 绝对值(项目支出 - 总支出) + 20", "holds")]
    [InlineData("项目支出 = 总支出 - 10", "holds")]
    [InlineData("项目支出 = 总支出 × 2 / 3", "holds")]
    public void Comparisons_AreOfTheFigures(string formula, string verdict) =>
        Some.Verdicts(formula, "附件3 总支出@决算 30.00", "附件3 基本支出@决算 30.00", "附件3 项目支出@决算 20.00").ShouldContain(verdict);

    [Fact]
    public void Figure_NotStated_IsTheOneGivenInstead() =>
        Some.Verdicts("总支出 = 项目支出 + 基本支出 或 0", "附件3 总支出@决算 30", "附件3 项目支出@决算 30").ShouldBe(["holds"]);

    [Fact]
    public void Score_ThatIsComputed_IsRoundedAsPrinted() =>
        Some.Verdicts("预算执行得分 = 预算执行分值 × 预算执行率", "附件3 预算执行得分 9.6", "附件3 预算执行分值 10", "附件3 预算执行率 96.39%").ShouldBe(["holds"]);

    [Fact]
    public void Scores_Added_AreExact() =>
        Some.Verdicts("总得分 = 合计(指标.得分)", "附件3 总得分 99", "附件3 指标「甲」.得分 50", "附件3 指标「乙」.得分 48.5").ShouldBe(["fails by 0.5"]);

    [Fact]
    public void Count_IsOfTheItemsStated() =>
        Some.Verdicts("个数(指标.分值) = 2", "附件3 指标「甲」.分值 50", "附件3 指标「乙」.分值 50").ShouldBe(["holds"]);
}
