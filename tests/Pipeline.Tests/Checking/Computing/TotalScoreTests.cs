using Gouji.Model;
using Gouji.Model.Filings;
using Shouldly;
using Xunit;
using static Gouji.Pipeline.Tests.Checking.Computing.SomeFiling;

namespace Gouji.Pipeline.Tests.Checking.Computing;

public sealed class TotalScoreTests
{
    private static readonly string[] s_spent = ["总支出 @全年预算 [全部资金] = 200", "总支出 @决算 [全部资金] = 190"];

    [Fact]
    public void Execution_IsItsWeightTimesTheRate()
    {
        var filing = Completed(Hunan, s_spent);
        (filing.Printed("预算执行分值"), filing.Printed("预算执行得分")).ShouldBe(("10", "9.5"));
        DerivationText.Of(filing.At("预算执行得分")!, new FilingIndex(filing))!.Zh.ShouldBe("预算执行得分 = 预算执行分值 10 × 最小(总支出[决算，全部资金] 190万元 ÷ 总支出[全年预算，全部资金] 200万元，1) = 9.5（分）");
        DerivationText.Of(filing.At("预算执行分值")!, new FilingIndex(filing))!.Zh.ShouldBe("预算执行分值 10 是表式规定的");
    }

    [Fact]
    public void Execution_BeyondTheBudget_IsItsWeight() => Completed(Hunan, "总支出 @全年预算 [全部资金] = 200", "总支出 @决算 [全部资金] = 230").Printed("预算执行得分").ShouldBe("10");

    [Fact]
    public void Execution_WeightEntered_IsThePersons()
    {
        var filing = Completed(Hunan, [.. s_spent, "预算执行分值 = 20"]);
        (filing.At("预算执行分值")!.Origin, filing.Printed("预算执行得分")).ShouldBe((Origin.Entered, "19"));
    }

    [Fact]
    public void Execution_OfHubei_IsTwentyPoints() => Completed("hubei-2020", s_spent).Printed("预算执行得分").ShouldBe("19");

    [Fact]
    public void Total_WaitsForEveryScore()
    {
        string[] facts = [.. s_spent, "指标.分值 #1 = 50", "指标.得分 #1 = 48", "指标.分值 #2 = 40", "指标.得分 #2 ="];
        Completed(Hunan, facts).At("总得分").ShouldBeNull();
        Completed(Hunan, facts).Printed("总分值").ShouldBe("100");
        Completed(Hunan, [.. facts[..^1], "指标.得分 #2 = 39.25"]).Printed("总得分").ShouldBe("96.75");
    }

    [Fact]
    public void Total_OfAFormWithoutExecution_IsThatOfItsIndicators() =>
        Completed("yunnan-final-accounts-2023", "指标.分值 #1 = 60", "指标.得分 #1 = 58", "指标.分值 #2 = 40", "指标.得分 #2 = 40").Printed("总得分").ShouldBe("98");

    [Theory]
    [InlineData("90", "优")]
    [InlineData("89.99", "良")]
    [InlineData("80", "良")]
    [InlineData("60", "中")]
    [InlineData("59.99", "差")]
    public void Grade_IsThatOfTheBand(string score, string grade)
    {
        var entry = Completed(Hunan, "总得分 = " + score).At("自评等级")!;
        (entry.Value.ShouldBeOfType<Grade>().Printed, entry.Origin).ShouldBe((grade, Origin.Computed));
    }

    [Fact]
    public void Grade_OfAnotherFullMark_IsNotComputed() => Completed(Hunan, "总得分 = 118", "总分值 = 120").At("自评等级").ShouldBeNull();

    [Fact]
    public void Grade_EnteredOtherwise_IsKept()
    {
        var entry = Completed(Hunan, "总得分 = 88", "自评等级 = 优").At("自评等级")!;
        (entry.Value.Printed, entry.Origin, entry.Computed?.Printed).ShouldBe(("优", Origin.Overridden, "良"));
    }

    [Fact]
    public void FirstLevel_IsTheSumOfItsIndicators() => Completed(Hunan, "一级指标.分值 #1 =", "指标.一级 #1 = 一级指标1", "指标.分值 #1 = 30", "指标.一级 #2 = 一级指标1", "指标.分值 #2 = 20",
        "指标.一级 #3 = 别的", "指标.分值 #3 = 40").Printed("一级指标.分值 #1").ShouldBe("50");
}
