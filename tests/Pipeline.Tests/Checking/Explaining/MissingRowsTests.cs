using Gouji.Checking.Explaining;
using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Checking.Explaining;

/// <summary>The rival of a wrong total: the list lacks rows.</summary>
public sealed class MissingRowsTests
{
    private static readonly string[] s_list = ["附件2 项目「敬老院」.支出@决算 48.20", "附件2 项目「河道清淤」.支出@决算 139.20"];

    [Fact]
    public void Gap_ThatIsAnotherFund_IsABridge()
    {
        var (suspect, bridge) = Find(["附件2 项目支出@决算 252.40", .. s_list, "正文 总支出@决算[政府性基金] 65.00"]).ShouldNotBeNull();
        bridge!.Terms.Select(t => t.Amount).ShouldBe([65m]);
        (suspect.Kind.Zh, suspect.Repaired, suspect.Confidence).ShouldBe(("有行未列", null, 0.55m));
    }

    [Fact]
    public void Gap_OverTheGeneralBudget_IsAChain()
    {
        var (suspect, bridge) = Find(["附件2 项目支出@决算 272.40", .. s_list, "正文 项目支出@决算[一般公共预算] 207.40", "正文 总支出@决算[政府性基金] 65.00"]).ShouldNotBeNull();
        bridge!.Terms.Select(t => t.Amount).ShouldBe([20m, 65m]);
        bridge.Gap.ShouldBe(85m);
        suspect.What.Zh.ShouldStartWith("清单可能漏列：85.00 = 20.00（正文 › 项目支出 › 决算 207.4 中未列入清单的） + 65.00（政府性基金）");
    }

    [Fact]
    public void Gap_OfNothingReported_IsAWeakSuspect()
    {
        var (suspect, bridge) = Find(["附件2 项目支出@决算 200.00", .. s_list]).ShouldNotBeNull();
        bridge.ShouldBeNull();
        (suspect.Confidence, suspect.What.Zh).ShouldBe((0.15m, "清单可能漏列了合计 12.60 的内容"));
    }

    [Fact]
    public void Total_SupportedElsewhere_WeighsMore()
    {
        var (suspect, _) = Find(["附件2 项目支出@决算 200.00", .. s_list, "附件2 基本支出@决算 100.00", "附件2 总支出@决算 300.00"], "总支出 = 基本支出 + 项目支出").ShouldNotBeNull();
        suspect.For.Count.ShouldBe(1);
        suspect.Confidence.ShouldBe(0.25m);
    }

    [Fact]
    public void Total_BelowItsList_LacksNoRows() => Find(["附件2 项目支出@决算 100.00", .. s_list]).ShouldBeNull();

    private static (Suspect, Bridge?)? Find(string[] facts, params string[] besides)
    {
        var book = Some.Book(facts);
        var relations = Some.Relations(book, ["项目支出 = 合计(项目.支出)", .. besides]);
        return new MissingRows(book, new ScopeBridge(book), new Evidence(book, relations)).Find(relations[0]);
    }
}
