using Gouji.Checking.Explaining;
using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Checking.Explaining;

public sealed class SuspectSearchTests
{
    private const string Parts = "总支出 = 基本支出 + 项目支出";

    [Fact]
    public void TellingSlip_ComesFirst()
    {
        var suspects = Find(Parts, "附件3 总支出@决算 2480.99", "附件3 基本支出@决算 2061.48", "附件3 项目支出@决算 779.51");
        (suspects[0].Spot.Printed, suspects[0].Repaired, suspects[0].Kind.Zh).ShouldBe(("2480.99", 2840.99m, "数字颠倒"));
        suspects.Select(s => s.Confidence).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public void Total_WithoutATellingSlip_MayNotHaveBeenWorkedOutAgain() =>
        Find(Parts, "附件3 总支出@决算 57.31", "附件3 基本支出@决算 20.48", "附件3 项目支出@决算 20.16").ShouldContain(s => s.Spot.Printed == "57.31" && s.Kind.Zh == "未重新计算");

    [Fact]
    public void Blank_IsSuspected() =>
        Find(Parts, "附件3 总支出@决算 41.25", "附件3 基本支出@决算 20.00", "附件3 项目支出@决算").ShouldContain(s => s.Kind.Zh == "漏填" && s.Repaired == 21.25m);

    [Fact]
    public void Evidence_Against_WeighsLess()
    {
        string[] facts = ["附件3 总支出@决算 2480.99", "附件3 基本支出@决算 2061.48", "附件3 项目支出@决算 779.51", "附件3 人员经费@决算 2000.00", "附件3 公用经费@决算 61.48"];
        var book = Some.Book(facts);
        var relations = Some.Relations(book, Parts, "基本支出 = 人员经费 + 公用经费");
        var basic = new SuspectSearch(book, new Evidence(book, relations)).Find(relations[0]).Select(s => s.Suspect).Where(s => s.Spot.Printed == "2061.48");
        basic.ShouldAllBe(s => s.Against.Count == 1);
    }

    [Fact]
    public void Inequality_HasNoSuspects() => Find("总支出 ≥ 项目支出", "附件3 总支出@决算 2480.99", "附件3 项目支出@决算 2779.51").ShouldBeEmpty();

    private static List<Suspect> Find(string formula, params string[] facts)
    {
        var book = Some.Book(facts);
        var relations = Some.Relations(book, formula);
        return [.. new SuspectSearch(book, new Evidence(book, relations)).Find(relations[0]).Select(s => s.Suspect)];
    }
}
