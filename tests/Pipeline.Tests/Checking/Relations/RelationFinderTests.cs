using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Checking.Relations;

public sealed class RelationFinderTests
{
    private const string Three = "三公经费 = 公务用车购置和运行费 + 因公出国费 + 公务接待费";
    private const string Listed = "项目支出 = 合计(项目.支出)";
    private const string Parts = "总支出 = 基本支出 + 项目支出";

    [Fact]
    public void Relation_OfStagesInAPart_IsFoundForEach() =>
        Found(Three,
            "附件2 三公经费@年初预算 13", "附件2 公务用车购置和运行费@年初预算 13", "附件2 因公出国费@年初预算 0", "附件2 公务接待费@年初预算 0",
            "附件2 三公经费@决算 6.33", "附件2 公务用车购置和运行费@决算 6.00", "附件2 因公出国费@决算 0", "附件2 公务接待费@决算 0.33")
            .ShouldBe(["13 13 0 0", "6.33 6.00 0 0.33"]);

    [Fact]
    public void Relation_OfTwoParts_IsFoundInEach() =>
        Found(Parts, "正文 总支出@决算 30", "正文 基本支出@决算 10", "正文 项目支出@决算 20", "附件3 总支出@决算 31", "附件3 基本支出@决算 11", "附件3 项目支出@决算 20")
            .ShouldBe(["30 10 20", "31 11 20"]);

    [Fact]
    public void Relation_OfScopesInAPart_IsFoundForEach() =>
        Found(Parts,
            "正文 总支出@决算[一般公共预算] 30", "正文 基本支出@决算[一般公共预算] 10", "正文 项目支出@决算[一般公共预算] 20",
            "正文 总支出@决算[政府性基金] 5", "正文 基本支出@决算[政府性基金] 1", "正文 项目支出@决算[政府性基金] 4")
            .ShouldBe(["30 10 20", "5 1 4"]);

    [Fact]
    public void Relation_LackingAFigure_IsNotFound() => Found(Three, "附件2 三公经费@决算 6.33", "附件2 公务用车购置和运行费@决算 6.33", "附件2 公务接待费@决算 0").ShouldBeEmpty();

    [Fact]
    public void Figure_OfAnotherStage_IsNotTaken() => Found(Parts, "附件3 总支出@决算 30", "附件3 基本支出@决算 10", "附件3 项目支出@年初预算 20").ShouldBeEmpty();

    [Fact]
    public void Figure_MissingInItsPart_IsLookedForInOthers() => Found(Parts, "正文 总支出@决算 30", "正文 基本支出@决算 10", "附件2 项目支出@决算 20").ShouldBe(["30 10 20"]);

    [Fact]
    public void Figure_StatedInItsPart_IsPreferred() =>
        Found(Parts, "正文 总支出@决算 30", "正文 基本支出@决算 10", "附件2 项目支出@决算 19", "正文 项目支出@决算 20").ShouldBe(["30 10 20"]);

    [Fact]
    public void List_IsAddedUpPerStage() =>
        Some.Verdicts(Listed,
            "附件2 项目支出@年初预算 150", "附件2 项目支出@决算 187.40", "附件2 项目「甲」.支出@年初预算 50", "附件2 项目「甲」.支出@决算 48.20",
            "附件2 项目「乙」.支出@年初预算 100", "附件2 项目「乙」.支出@决算 139.20").ShouldBe(["holds", "holds"]);

    [Fact]
    public void List_WithoutATotalOfItsOwn_IsComparedWithOneElsewhere() =>
        Some.Verdicts(Listed, "附件2 项目支出@决算 68", "正文 项目「甲」.支出@决算 48", "正文 项目「乙」.支出@决算 20").ShouldBe(["holds"]);

    [Fact]
    public void List_OfOneItemElsewhere_IsNoList() =>
        Some.Verdicts(Listed, "附件2 项目支出@决算 68", "附件4 项目「甲」.支出@决算 48").ShouldBeEmpty();

    [Fact]
    public void List_WithATotalOfItsOwn_IsNotComparedElsewhere() =>
        Some.Verdicts(Listed, "附件2 项目支出@决算 99", "正文 项目支出@决算 68", "正文 项目「甲」.支出@决算 48", "正文 项目「乙」.支出@决算 20").ShouldBe(["holds"]);

    [Fact]
    public void Stage_NamedByTheFormula_IsTaken() =>
        Found("总支出[年初预算] = 总支出[决算] - 总支出[全年预算]", "附件3 总支出@年初预算 0", "附件3 总支出@全年预算 30", "附件3 总支出@决算 30").ShouldBe(["0 30 30"]);

    [Fact]
    public void Stage_LeftOpenByTheParts_IsReadAsTheOneThatHolds() =>
        Some.Verdicts(Parts, "附件3 总支出@全年预算[全部资金] 35", "附件3 总支出@决算[全部资金] 30", "附件3 基本支出@全年预算|决算[全部资金] 10", "附件3 项目支出@全年预算|决算[全部资金] 20").ShouldBe(["holds"]);

    [Fact]
    public void Stage_LeftOpenByTheParts_ThatNeverHolds_FailsOnce() =>
        Some.Verdicts(Parts, "附件3 总支出@全年预算[全部资金] 35.00", "附件3 总支出@决算[全部资金] 31.00", "附件3 基本支出@全年预算|决算[全部资金] 10.00", "附件3 项目支出@全年预算|决算[全部资金] 20.00").ShouldBe(["fails by 1"]);

    [Fact]
    public void Total_OfAllFunds_IsSplitByScopes() =>
        Found("总支出[全部资金] = 合计(总支出[各口径])",
            "附件3 总支出@决算[全部资金] 30.50", "附件3 总支出@决算[一般公共预算] 25", "附件3 总支出@决算[政府性基金] 5", "附件3 总支出@决算[国有资本经营] 0.50")
            .ShouldBe(["30.50 25 5 0.50"]);

    [Fact]
    public void OneScope_IsNoSplit() =>
        Found("总支出[全部资金] = 合计(总支出[各口径])", "附件3 总支出@决算[全部资金] 30.50", "附件3 总支出@决算[一般公共预算] 25").ShouldBeEmpty();

    [Fact]
    public void Items_AreTakenOneAtATime() =>
        Found("项目.结转结余 = 项目.年初预算 - 项目.实际支出",
            "正文 项目「甲」.支出@年初预算 50", "正文 项目「甲」.支出@决算 48", "正文 项目「甲」.结转结余 2",
            "正文 项目「乙」.支出@年初预算 20", "正文 项目「乙」.支出@决算 20", "正文 项目「乙」.结转结余 0")
            .ShouldBe(["2 50 48", "0 20 20"]);

    [Fact]
    public void Item_LackingAFigure_TakesThatOfTheSameItemElsewhere() =>
        Found("项目.结转结余 = 项目.年初预算 - 项目.实际支出", "正文 项目「敬老院」.支出@年初预算 50", "正文 项目「敬老院」.结转结余 2", "附件2 项目「敬老院」.支出@决算 48").ShouldBe(["2 50 48"]);

    [Fact]
    public void SameFigures_BoundTwice_AreOneRelation() =>
        Some.Relations("绝对值(总支出) = 绝对值(总支出)", "附件3 总支出@决算 30").Count.ShouldBeLessThanOrEqualTo(1);

    [Fact]
    public void Anchor_IsTheTotal() =>
        Some.Relations(Three, "附件2 三公经费@决算 6.33", "附件2 公务用车购置和运行费@决算 6", "附件2 因公出国费@决算 0", "附件2 公务接待费@决算 0.33")
            .ShouldHaveSingleItem().Anchor.Concept.Name.ShouldBe("三公经费");

    private static string[] Found(string formula, params string[] facts) => [.. Some.Relations(formula, facts).Select(Some.Operands)];
}
