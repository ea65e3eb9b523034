using Gouji.Checking.Explaining;
using Gouji.Model;
using Gouji.Model.Catalogue;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Checking.Explaining;

/// <summary>A gap that is, to the cent, money of other funds.</summary>
public sealed class ScopeBridgeTests
{
    private static readonly string[] s_funds =
        ["正文 总支出@决算[政府性基金] 65.00", "正文 总支出@决算[国有资本经营] 0.50", "附件3 总支出@全年预算|决算[其他资金] 139.05"];

    [Theory]
    [InlineData(65.00, "65.00")]
    [InlineData(65.50, "65.00 0.50")]
    [InlineData(204.55, "65.00 0.50 139.05")]
    public void Gap_OfWholeFunds_IsTheirSum(decimal gap, string terms)
    {
        var bridge = Find("项目支出", gap, s_funds).ShouldNotBeNull();
        string.Join(' ', bridge.Terms.Select(t => t.Spots.Single().Printed)).ShouldBe(terms);
        bridge.Gap.ShouldBe(gap);
        bridge.Terms.Sum(t => t.Amount).ShouldBe(gap);
        ScopeBridge.IsWhole(bridge).ShouldBeTrue();
    }

    [Fact]
    public void Gap_SharedWithBasicSpending_IsWhatThatLeaves()
    {
        var bridge = Find("项目支出", 164.55m, [.. s_funds, "附件3 基本支出@决算[全部资金] 640.30", "正文 基本支出@决算[一般公共预算] 600.30"]).ShouldNotBeNull();
        bridge.Terms.Select(t => t.Amount).ShouldBe([65.00m, 0.50m, 99.05m]);
        bridge.Terms[^1].Spots.Count.ShouldBe(3);
        ScopeBridge.IsWhole(bridge).ShouldBeFalse();
        bridge.What.Zh.ShouldBe("差额正好是政府性基金、国有资本经营、其他资金");
    }

    [Theory]
    [InlineData(65.10)]
    [InlineData(138.00)]
    [InlineData(0)]
    [InlineData(-65.00)]
    public void Gap_OfNothingReported_HasNoBridge(decimal gap) => Find("项目支出", gap, s_funds).ShouldBeNull();

    [Fact]
    public void Funds_OfAnotherStage_AreNoBridge() => Find("项目支出", 65, "正文 总支出@年初预算[政府性基金] 65.00").ShouldBeNull();

    [Fact]
    public void Gap_OfAnotherConcept_IsNotShared() =>
        Find("公用经费", 164.55m, [.. s_funds, "附件3 基本支出@决算[全部资金] 640.30", "正文 基本支出@决算[一般公共预算] 600.30"]).ShouldBeNull();

    private static Bridge? Find(string concept, decimal gap, params string[] facts) =>
        new ScopeBridge(Some.Book(facts)).Find(Vocabulary.Default[concept], Stage.Executed, gap, 0.01m);
}
