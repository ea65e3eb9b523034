using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Mapping;

public sealed class ProjectMappingTests
{
    private const string Projects = "六、资金使用及绩效情况\n（二）项目支出绩效情况";

    [Theory]
    [InlineData("1.年初预算项目敬老院运转专项资金20万元，年中执行调增0万元，实际支出19.5万元，结余结转0.5万元。项目实施及绩效情况如下：")]
    [InlineData("1.年初预算项目“敬老院运转专项资金”：年初预算20万元，年中执行调增0万元，实际支出19.5万元，结转结余0.5万元。")]
    [InlineData("项目一：敬老院运转专项资金。年初预算安排20万元，年中追加0万元，全年支出19.5万元，年末结转结余0.5万元。资金主要用于水电和人工。")]
    public void Project_WithBudgetChangeSpendingAndRest_IsStated(string text) => SomeReport.Says(text, Projects).ShouldBe([
        "项目「敬老院运转专项资金」.名称 敬老院运转专项资金", "项目「敬老院运转专项资金」.支出@年初预算 20万元", "项目「敬老院运转专项资金」.年中调整 0万元",
        "项目「敬老院运转专项资金」.支出@决算 19.5万元", "项目「敬老院运转专项资金」.结转结余 0.5万元"]);

    [Theory]
    [InlineData("1.路灯维护。该项目年初预算20万元，年中调增5万元，调整后预算25万元，实际支出24万元，结转结余1万元，项目执行率96%。")]
    [InlineData("（1）路灯维护：年初预算20万元，年中追加5万元，全年预算25万元，实际支出24万元，年末结转结余1万元，执行率96%。")]
    public void Project_WithItsAdjustedBudgetAndRate_IsStated(string text) => SomeReport.Says(text, Projects).ShouldBe([
        "项目「路灯维护」.名称 路灯维护", "项目「路灯维护」.支出@年初预算 20万元", "项目「路灯维护」.年中调整 5万元", "项目「路灯维护」.支出@全年预算 25万元",
        "项目「路灯维护」.支出@决算 24万元", "项目「路灯维护」.结转结余 1万元", "项目「路灯维护」.执行率 96%"], ignoreOrder: true);

    [Fact]
    public void Project_WithItsAdjustedBudgetFirst_IsStated() =>
        SomeReport.Says("（2）环卫保洁：资金来源为政府性基金，全年预算25万元（年初预算20万元，年中追加5万元），实际支出24万元，执行率96%，年末结转结余1万元。主要用于保洁。", Projects).ShouldBe([
            "项目「环卫保洁」.名称 环卫保洁", "项目「环卫保洁」.支出@全年预算 25万元", "项目「环卫保洁」.支出@年初预算 20万元", "项目「环卫保洁」.年中调整 5万元",
            "项目「环卫保洁」.支出@决算 24万元", "项目「环卫保洁」.执行率 96%", "项目「环卫保洁」.结转结余 1万元"]);

    [Fact]
    public void Project_AddedInTheYear_SaysSo() =>
        SomeReport.Says("4.年中追加项目“道路修复”，金额180万元，实际支出170万元，结余结转10万元。", Projects).ShouldBe([
            "项目「道路修复」.名称 道路修复", "项目「道路修复」.安排方式 年中追加", "项目「道路修复」.年中调整 180万元", "项目「道路修复」.支出@决算 170万元", "项目「道路修复」.结转结余 10万元"]);

    [Fact]
    public void Project_CutInTheYear_SaysSo() =>
        SomeReport.Says("项目二：河道清淤。年初预算安排20万元，年中调减3万元，全年支出17万元，年末结转结余0万元。", Projects)[2].ShouldBe("项目「河道清淤」.年中调减 3万元");

    [Fact]
    public void Project_WithoutNumber_BeginsWithItsName() =>
        SomeReport.Says("街巷亮化工程，年初预算20万元，实际支出18万元。", Projects).ShouldBe([
            "项目「街巷亮化工程」.名称 街巷亮化工程", "项目「街巷亮化工程」.支出@年初预算 20万元", "项目「街巷亮化工程」.支出@决算 18万元"]);

    [Fact]
    public void Spending_SaidAgainBelow_IsStatedAgain()
    {
        var report = SomeReport.Say("1.年初预算项目“敬老院运转”：年初预算20万元，实际支出19.5万元。\n实施成效：支出19.5万元，主要用于水电，惠及老人60人。", Projects);
        report.Told().Count(s => s == "项目「敬老院运转」.支出@决算 19.5万元").ShouldBe(2);
    }

    [Fact]
    public void Amount_OfAProjectNobodyKnows_IsAQuestion()
    {
        var report = SomeReport.Say("1.年初预算项目“敬老院运转”：年初预算20万元，实际支出19.5万元，其中水电6万元。", Projects);
        report.Told().Length.ShouldBe(3);
        report.Asked().ShouldBe(["6万元"]);
    }

    [Fact]
    public void Projects_AreCountedInTheirOrder()
    {
        var report = SomeReport.Say("项目一：路灯维护。年初预算20万元，全年支出20万元。\n项目二：河道清淤。年初预算30万元，全年支出30万元。", Projects);
        report.Statements.Where(s => s.Concept.Name == "项目.名称").Select(s => (s.At.Item!.Name, s.At.Item.Ordinal)).ShouldBe([("路灯维护", 1), ("河道清淤", 2)]);
    }

    [Theory]
    [InlineData("全年项目支出80万元，年初预算70万元。")]
    [InlineData("1.路灯维护支出20万元。")]
    public void Sentence_OnATotalOrOneFigure_IsNoProject(string text) =>
        SomeReport.Say(text, Projects).Statements.ShouldNotContain(s => s.Concept.ItemKind == "项目");

    [Fact]
    public void Chapter_AfterTheProjects_IsNotAboutTheLastOne() =>
        SomeReport.Say("项目一：路灯维护。年初预算20万元，全年支出20万元。\n七、存在的问题\n公用经费支出30万元。", Projects).Told()[^1].ShouldBe("公用经费@决算 30万元");
}
