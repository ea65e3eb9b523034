using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Mapping;

public sealed class BodyMappingTests
{
    [Theory]
    [InlineData("五、社会保险基金预算支出情况", "无。", "总支出@决算[社会保险基金] 无")]
    [InlineData("五、社会保险基金预算支出情况", "　　无", "总支出@决算[社会保险基金] 无")]
    [InlineData("四、国有资本经营预算支出情况", "本年度没有国有资本经营预算支出。", "总支出@决算[国有资本经营] 本年度没有国有资本经营预算支出")]
    [InlineData("三、政府性基金预算支出情况", "我单位不涉及。", "总支出@决算[政府性基金] 我单位不涉及")]
    public void Chapter_ThatSaysNothing_StatesAZero(string chapter, string text, string told)
    {
        var report = SomeReport.Say(text, chapter);
        report.Told().ShouldBe([told]);
        report.Statements[^1].Amount!.Base.ShouldBe(0);
    }

    [Theory]
    [InlineData("七、存在的问题", "无。")]
    [InlineData("三、政府性基金预算支出情况", "")]
    public void Chapter_OnNoMoneyOrEmpty_StatesNothing(string chapter, string text) => SomeReport.Says(text, chapter).ShouldBeEmpty();

    [Fact]
    public void Chapter_WithAnAmount_IsNotNothing() =>
        SomeReport.Says("2023年度政府性基金预算支出65万元，无结转。", "三、政府性基金预算支出情况").ShouldBe(["总支出@决算[政府性基金] 65万元"]);

    [Fact]
    public void Title_OverTwoLines_NamesYearAndUnit()
    {
        var report = SomeReport.Say("各项工作有序开展。");
        report.Year.ShouldBe(2023);
        report.Statements.Select(SomeReport.Brief).ShouldBe(["报告年度 2023", "单位名称 云溪县青石镇人民政府"]);
    }

    [Fact]
    public void Cover_WithASeal_NamesTheUnitWithoutIt() =>
        SomeReport.Read("部门（单位）名称：云溪县青石镇人民政府（盖章）\n" + SomeReport.Opening).Told("正文", "单位名称")[0].ShouldBe("单位名称 云溪县青石镇人民政府");

    [Fact]
    public void Date_OnALineOfItsOwn_IsTheReports() =>
        SomeReport.Say("各项工作有序开展。\n云溪县青石镇人民政府\n2024年3月20日").Told().ShouldBe(["报告日期 2024年3月20日"]);

    [Fact]
    public void Sections_AreInTheReport() =>
        SomeReport.Say("（一）总体\n很好。\n七、问题\n没有。").Sections.Select(s => $"{s.Level} {s.Title}").ShouldBe(["1 部门（单位）基本情况", "1 资金使用及绩效情况", "2 总体", "1 问题"]);

    [Fact]
    public void Years_GoWithEveryStatement() => SomeReport.Say("三公经费支出6.33万元。").Statements.ShouldAllBe(s => s.At.Year == 2023);
}
