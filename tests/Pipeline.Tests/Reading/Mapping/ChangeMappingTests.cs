using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Mapping;

public sealed class ChangeMappingTests
{
    [Theory]
    [InlineData("公用经费支出72.78万元，较年初预算增加42.78万元，增长142.60%。")]
    [InlineData("公用经费支出72.78万元，比年初预算数增加42.78万元，增幅142.60%。")]
    public void Change_AgainstTheBudget_IsNoLevel(string sentence) => SomeReport.Says(sentence).ShouldBe([
        "公用经费@决算 72.78万元", "变动「公用经费」.金额@年初预算或决算 42.78万元", "变动「公用经费」.比率@年初预算或决算 142.60%"]);

    [Fact]
    public void Change_AgainstTheYearBefore_NamesBothFigures() =>
        SomeReport.Says("三公经费决算数6.33万元，较上年决算数9.50万元减少3.17万元，下降33.37%。").ShouldBe([
            "三公经费@决算 6.33万元", "三公经费@上年决算 9.50万元", "变动「三公经费」.金额@决算或上年决算 3.17万元", "变动「三公经费」.比率@决算或上年决算 33.37%"]);

    [Fact]
    public void Share_OfTheBudget_IsOfTheConceptBefore() =>
        SomeReport.Says("三公经费决算数6.33万元，完成年初预算的48.69%。").ShouldBe(["三公经费@决算 6.33万元", "变动「三公经费」.完成率@年初预算或决算 48.69%"]);

    [Fact]
    public void Rate_NamedAfterAConcept_IsItsShare() =>
        SomeReport.Says("公用经费控制率为98.50%。").ShouldBe(["变动「公用经费」.完成率@年初预算或决算 98.50%"]);

    [Fact]
    public void Change_OfWhatNobodyKnows_IsAQuestion()
    {
        var report = SomeReport.Say("旅游收入较上年增加12万元，增长8.5%。");
        report.Told().ShouldBeEmpty();
        report.Asked().ShouldBe(["12万元", "8.5%"]);
    }
}
