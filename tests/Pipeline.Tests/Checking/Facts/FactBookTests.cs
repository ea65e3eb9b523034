using Gouji.Checking.Facts;
using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Checking.Facts;

public sealed class FactBookTests
{
    [Fact]
    public void Scope_LeftOpen_IsSettledByAgreement() =>
        Scope("附件2 公用经费@决算 72.78", "正文 公用经费@决算[一般公共预算] 72.78").ShouldBe(FundScope.GeneralPublic);

    [Theory]
    [InlineData("正文 公用经费@决算[一般公共预算] 72.80")]
    [InlineData("附件2 公用经费@决算[一般公共预算] 72.78")]
    [InlineData("正文 公用经费@年初预算[一般公共预算] 72.78")]
    [InlineData("正文 人员经费@决算[一般公共预算] 72.78")]
    [InlineData("正文 公用经费@决算 72.78")]
    public void Scope_LeftOpen_StaysSoWithoutAgreementElsewhere(string other) => Scope("附件2 公用经费@决算 72.78", other).ShouldBe(FundScope.Unstated);

    [Fact]
    public void Scope_Printed_IsNotSettledOtherwise() =>
        Scope("附件3 项目支出@决算[全部资金] 72.78", "正文 项目支出@决算[一般公共预算] 72.78").ShouldBe(FundScope.All);

    [Fact]
    public void Scope_OfAnItem_IsSettledByTheSameItem()
    {
        string[] elsewhere = ["正文 项目「河道清淤」.支出@决算[政府性基金] 20.10", "正文 项目「路灯维护」.支出@决算[一般公共预算] 20.10"];
        Scope(["附件2 项目「路灯维护」.支出@决算 20.10", .. elsewhere]).ShouldBe(FundScope.GeneralPublic);
    }

    [Fact]
    public void Scope_OfPeople_IsNotSettled() => Scope("附件2 在职人数 40", "正文 在职人数 40").ShouldBe(FundScope.Unstated);

    [Fact]
    public void Filled_LeavesOutBlanksAndOtherStages()
    {
        var book = Some.Book("附件2 三公经费@决算 6.33", "附件2 三公经费@年初预算", "附件3 三公经费@年初预算 13", "正文 三公经费 5");
        book.Filled("三公经费", Stage.Original).Select(s => s.Value.Printed).ShouldBe(["13", "5"]);
    }

    [Theory]
    [InlineData(Stage.Unstated, Stage.Executed, true)]
    [InlineData(Stage.Adjusted | Stage.Executed, Stage.Executed, true)]
    [InlineData(Stage.Original, Stage.Executed, false)]
    public void Stages_Meet_WhereBothArePossible(Stage a, Stage b, bool meet) => FactBook.Meets(a, b).ShouldBe(meet);

    [Theory]
    [InlineData(FundScope.Unstated, FundScope.All, true)]
    [InlineData(FundScope.GeneralPublic, FundScope.All, false)]
    public void Scopes_Meet_WhereBothArePossible(FundScope a, FundScope b, bool meet) => FactBook.Meets(a, b).ShouldBe(meet);

    [Fact]
    public void Concept_NobodyStates_HasNoStatements() => Some.Book().Of("三公经费").ShouldBeEmpty();

    [Fact]
    public void Figures_Agree_WhereTheirDigitsMayMeanTheSame()
    {
        var book = Some.Book("附件2 三公经费@决算 6.3", "正文 三公经费@决算 6.33", "附件3 三公经费@决算 6.36", "附件4 三公经费@决算 约6.5");
        var s = book.Report.Statements;
        book.Agree(s[0], s[1]).ShouldBeTrue();
        book.Agree(s[0], s[2]).ShouldBeFalse();
        book.Agree(s[1], s[3]).ShouldBeTrue();
    }

    private static FundScope Scope(params string[] facts)
    {
        var book = Some.Book(facts);
        return book.Scope(book.Report.Statements[0]);
    }
}
