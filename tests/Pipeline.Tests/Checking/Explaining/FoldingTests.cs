using Gouji.Checking;
using Gouji.Checking.Explaining;
using Gouji.Checking.Relations;
using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Checking.Explaining;

/// <summary>One cause is one finding; what follows from it stands under it.</summary>
public sealed class FoldingTests
{
    private const string Parts = "总支出 = 基本支出 + 项目支出";
    private const string Basic = "基本支出 = 人员经费 + 公用经费";
    private const string Cars = "公务用车购置和运行费 = 公务用车购置费 + 公务用车运行维护费";

    [Fact]
    public void OneCause_OfTwoTroubles_IsOneFinding()
    {
        var finding = Explain("附件3 总支出@决算 31.20", "附件3 基本支出@决算 12.10", "附件3 项目支出@决算 20.00", "附件3 人员经费@决算 6.20", "附件3 公用经费@决算 5.00").ShouldHaveSingleItem();
        finding.Consequences.Count.ShouldBe(1);
        finding.Suspects[0].Spot.Printed.ShouldBe("12.10");
        finding.Suspects[0].Repaired.ShouldBe(11.20m);
        finding.Suspects[0].For.ShouldNotBeEmpty();
    }

    [Fact]
    public void TwoCauses_AreTwoFindings()
    {
        var findings = Explain(
            "附件3 总支出@决算 31.20", "附件3 基本支出@决算 12.10", "附件3 项目支出@决算 20.00",
            "附件2 公务用车购置和运行费@决算 6.30", "附件2 公务用车购置费@决算 0.00", "附件2 公务用车运行维护费@决算 3.60");
        findings.Count.ShouldBe(2);
        findings.ShouldAllBe(f => f.Consequences.Count == 0);
    }

    [Fact]
    public void Findings_AreInReadingOrder()
    {
        var findings = Explain(
            "附件2 公务用车购置和运行费@决算 6.30", "附件2 公务用车购置费@决算 0.00", "附件2 公务用车运行维护费@决算 3.60",
            "附件3 总支出@决算 31.20", "附件3 基本支出@决算 12.10", "附件3 项目支出@决算 20.00");
        findings.Select(f => f.Place.Location.Words.En).ShouldBe(["line 1, character 1", "line 4, character 1"]);
    }

    [Fact]
    public void Report_WithoutTrouble_HasNoFindings() => Explain("附件3 总支出@决算 30.00", "附件3 基本支出@决算 10.00", "附件3 项目支出@决算 20.00").ShouldBeEmpty();

    private static List<Finding> Explain(params string[] facts)
    {
        var book = Some.Book(facts);
        var relations = Some.Relations(book, Parts, Basic, Cars);
        return [.. new Explanation(book, relations).Explain([.. relations.Where(r => r.Verdict is Missed).Select(r => (RelationFinding.Of(r, book), (RelationInstance?)r))])];
    }
}
