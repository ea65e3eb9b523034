using Gouji.Checking.Explaining;
using Gouji.Checking.Relations;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Checking.Explaining;

public sealed class RepairSearchTests
{
    private const string Parts = "总支出 = 基本支出 + 项目支出";

    [Fact]
    public void Repair_IsFoundForEveryFigure() =>
        Repairs(Parts, "附件3 总支出@决算 31.00", "附件3 基本支出@决算 10.00", "附件3 项目支出@决算 20.00").ShouldBe(["31→30", "10→11", "20→21"]);

    [Fact]
    public void Repair_OfABlank_IsWhatIsMissing() =>
        Repairs(Parts, "附件3 总支出@决算 31.25", "附件3 基本支出@决算 10.00", "附件3 项目支出@决算").ShouldBe(["31.25→10", "10→31.25", "0→21.25"]);

    [Fact]
    public void Repair_OfYuan_IsInYuan() =>
        Repairs(Parts, "附件3 总支出@决算 31.00", "附件3 基本支出@决算 100000元", "附件3 项目支出@决算 20.00").ShouldBe(["31→30", "100000→110000", "20→21"]);

    [Fact]
    public void Repair_OfARate_IsInPercent() =>
        Repairs("人员控制率 = 在职人数 / 编制人数", "附件2 人员控制率 93.69%", "附件2 在职人数 80", "附件2 编制人数 83")[0].ShouldBe("93.69→96.39");

    [Fact]
    public void Repair_OfAFactor_IsFound() =>
        Repairs("总支出 = 项目支出 × 4", "附件3 总支出@决算 84.00", "附件3 项目支出@决算 20.00").ShouldBe(["84→80", "20→21"]);

    [Fact]
    public void Repair_BelowZero_IsNone() => Repairs(Parts, "附件3 总支出@决算 5.00", "附件3 基本支出@决算 10.00", "附件3 项目支出@决算 20.00").ShouldBe(["5→30"]);

    [Fact]
    public void Repair_OfARelationThatHolds_IsNone() => Repairs(Parts, "附件3 总支出@决算 30.00", "附件3 基本支出@决算 10.00", "附件3 项目支出@决算 20.00").ShouldBeEmpty();

    [Fact]
    public void Repair_MakesTheRelationHold()
    {
        var book = Some.Book("附件3 总支出@决算 31.00", "附件3 基本支出@决算 10.00", "附件3 项目支出@决算 20.00");
        var relation = Some.Relations(book, Parts).Single();
        foreach (var statement in relation.Operands)
            relation.Test(new Substitution(statement, new RepairSearch(book).Find(relation, statement)!.New, 2)).ShouldBeOfType<Met>();
    }

    private static string[] Repairs(string formula, params string[] facts)
    {
        var book = Some.Book(facts);
        var relation = Some.Relations(book, formula).ShouldHaveSingleItem();
        return [.. relation.Operands.Select(o => new RepairSearch(book).Find(relation, o)).OfType<Repair>().Select(r => FormattableString.Invariant($"{r.Old:0.####}→{r.New:0.####}"))];
    }
}
