using Gouji.Model.Filings;
using Shouldly;
using Xunit;
using static Gouji.Pipeline.Tests.Checking.Computing.SomeFiling;

namespace Gouji.Pipeline.Tests.Checking.Computing;

public sealed class IndicatorScoreTests
{
    [Theory]
    [InlineData("≥95%", "100%", "10")]
    [InlineData("≥95%", "95%", "10")]
    [InlineData("≥98%", "79.5%", "8.11")]
    [InlineData("≥5200吨", "4812吨", "9.25")]
    [InlineData("=38人", "40人", "10")]
    [InlineData("38人", "19人", "5")]
    [InlineData("≥0", "0", "10")]
    [InlineData("＝0", "1", "0")]
    [InlineData(">5个", "6个", "10")]
    [InlineData(">5个", "5个", null)]
    public void Positive_IsTheShareReached(string target, string actual, string? score) => Score(target, actual).ShouldBe(score);

    [Theory]
    [InlineData("≤100万元", "80万元", "10")]
    [InlineData("≤100万元", "100万元", "10")]
    [InlineData("≤100万元", "150万元", "5")]
    [InlineData("≤100万元", "200万元", "0")]
    [InlineData("≤100万元", "350万元", "0")]
    [InlineData("≤0起", "0起", "10")]
    [InlineData("≤0起", "2起", "0")]
    [InlineData("<5天", "5天", null)]
    public void Reverse_LosesWhatLiesOverTheTarget(string target, string actual, string? score) => Score(target, actual, "成本指标", "经济成本指标").ShouldBe(score);

    [Theory]
    [InlineData("≥95%", "96人")]
    [InlineData("21个村", "21个组")]
    [InlineData("约100户", "90户")]
    [InlineData("≥100户", "90余户")]
    [InlineData("≥100户", "")]
    [InlineData("", "90户")]
    [InlineData("≥-5%", "-8%")]
    public void WhatWordsLeaveOpen_IsLeftToAPerson(string target, string actual) => Score(target, actual).ShouldBeNull();

    [Theory]
    [InlineData("100万元", "120万元", "成本指标", "经济成本指标", "8")]
    [InlineData("15天", "20天", "产出指标", "时效指标", null)]
    [InlineData("15天", "15天", "产出指标", "时效指标", "10")]
    [InlineData("80%", "60%", "效益指标", "社会效益指标", "7.5")]
    public void Direction_NotPrinted_IsThatOfTheClass(string target, string actual, string first, string second, string? score) => Score(target, actual, first, second).ShouldBe(score);

    [Theory]
    [InlineData("持续改善", "持续改善", "10")]
    [InlineData("持续改善", "达成年度指标", "10")]
    [InlineData("持续改善", "完成。", "10")]
    [InlineData("持续改善", "部分达成年度指标并具有一定效果", null)]
    [InlineData("持续改善", "未达成年度指标且效果较差", null)]
    [InlineData("持续改善", "有所改善", null)]
    public void Qualitative_IsFullOnlyWhereTheWordsSaySo(string target, string actual, string? score) => Score(target, actual).ShouldBe(score);

    [Theory]
    [InlineData("94.23%（有效问卷208份）", "10")]
    [InlineData("81%（有效问卷208份）", "9")]
    [InlineData("81分（有效问卷208份）", null)]
    [InlineData("较高（有效问卷208份）", null)]
    public void Satisfaction_WithItsSurvey_IsTheShareReached(string actual, string? score) => Score("≥90%", actual, "满意度指标", "服务对象满意度指标").ShouldBe(score);

    [Fact]
    public void Target_ChangedInTheYear_TakesThePlaceOfTheFirst()
    {
        string[] row = ["指标.分值 #1 = 10", "指标.目标值 #1 = ≥100户", "指标.实际值 #1 = 80户"];
        Completed("shanxi-2022", [.. row, "指标.调整目标值 #1 = ≥80户"]).Printed("指标.得分 #1").ShouldBe("10");
        Completed("shanxi-2022", [.. row, "指标.调整目标值 #1 = 无"]).Printed("指标.得分 #1").ShouldBe("8");
    }

    [Theory]
    [InlineData("≥100户", "130户", "10")]
    [InlineData("≥100户", "200户", "5.87")]
    [InlineData("≥100户", "400户", "0")]
    [InlineData("≤100天", "125天", "8")]
    [InlineData("≤100天", "200天", "5")]
    [InlineData("≤100天", "201天", "0")]
    public void Hubei_TakesPointsForTargetsFarExceeded(string target, string actual, string score) => Score(target, actual, form: "hubei-2020").ShouldBe(score);

    [Fact]
    public void Factor_WhereTheFormHasOne_GivesTheScore() =>
        Completed("chongqing-department-2021", "指标.分值 #1 = 20", "指标.目标值 #1 = ≥100户", "指标.实际值 #1 = 50户", "指标.得分系数 #1 = 95%").Printed("指标.得分 #1").ShouldBe("19");

    [Fact]
    public void Score_EnteredByAPerson_StaysBesideTheComputedOne()
    {
        var entry = Completed(Hunan, "指标.分值 #1 = 10", "指标.目标值 #1 = ≥100户", "指标.实际值 #1 = 80户", "指标.得分 #1 = 9").At("指标.得分 #1")!;
        (entry.Value.Printed, entry.Origin, entry.Computed?.Printed).ShouldBe(("9", Origin.Overridden, "8"));
    }

    [Fact]
    public void Score_InASheetOfItsOwn_StandsThere()
    {
        var filing = Completed(Hunan, "项目.支出 @决算 #1 = 40", "项目.支出 @全年预算 #1 = 50", "项目.支出 @决算 #2 = 1", "指标.分值 #1:附件4 = 90", "指标.目标值 #1:附件4 = ≥100户", "指标.实际值 #1:附件4 = 90户", "项目.总分值 #1 =");
        filing.Printed("指标.得分 #1:附件4").ShouldBe("81");
        (filing.Printed("项目.分值 #1"), filing.Printed("项目.得分 #1")).ShouldBe(("10", "8"));
        (filing.Printed("项目.总得分 #1"), filing.Printed("项目.总分值 #1")).ShouldBe(("89", "100"));
        filing.At("项目.总得分 #2").ShouldBeNull();
    }

    [Fact]
    public void HalfAPoint_IsRoundedUpThoughTheRateRepeats() => Score("≥9户", "1.515户", weight: "3").ShouldBe("0.51");

    private static string? Score(string target, string actual, string first = "产出指标", string second = "数量指标", string form = Hunan, string weight = "10") =>
        Completed(form, $"指标.一级 #1 = {first}", $"指标.二级 #1 = {second}", $"指标.目标值 #1 = {target}", $"指标.实际值 #1 = {actual}", $"指标.分值 #1 = {weight}").Printed("指标.得分 #1");
}
