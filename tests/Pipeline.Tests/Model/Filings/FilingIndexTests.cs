using Gouji.Model;
using Gouji.Model.Filings;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Model.Filings;

public sealed class FilingIndexTests
{
    private static Entry Fact(string key, decimal number) => new(FactKeyText.Parse(key)!, new Amount(number, 2, Unit.WanYuan, number.ToString("F2", null)));

    private static FilingIndex Index(params Entry[] entries) => new(new Filing("hunan-overall-2023", 2025, "青石镇人民政府")
    {
        Entries = entries,
        Items = [new(new ItemKey("项目", 1), "集镇清扫保洁"), new(new ItemKey("项目", 2), "道路养护"), new(new ItemKey("项目", 1, "附件2"), "保洁")],
    });

    private static decimal? Figure(FilingIndex index, string key) => index.Figure(FactKeyText.Parse(key)!);

    [Fact]
    public void Place_ThatLeavesTheScopeOpen_PrintsTheWidest() =>
        Figure(Index(Fact("项目支出 @决算 [一般公共预算]", 3), Fact("项目支出 @决算 [全部资金]", 5)), "项目支出 @决算").ShouldBe(5);

    [Fact]
    public void Place_ThatLeavesTheStageOpen_PrintsWhatWasSpent() =>
        Figure(Index(Fact("总支出 @全年预算 [其他资金]", 3), Fact("总支出 @决算 [其他资金]", 5)), "总支出 @全年预算|决算 [其他资金]").ShouldBe(5);

    [Fact]
    public void Part_WithAStatementOfItsOwn_PrintsThat()
    {
        var index = Index(Fact("项目支出 @决算", 3), Fact("项目支出 @决算 !附件3", 5));
        Figure(index, "项目支出 @决算 !附件3").ShouldBe(5);
        Figure(index, "项目支出 @决算 !附件2").ShouldBe(3);
    }

    [Fact]
    public void OtherScope_IsNoAnswer() => Figure(Index(Fact("总支出 @决算 [其他资金]", 3)), "总支出 @决算 [政府性基金]").ShouldBeNull();

    [Fact]
    public void Items_OfAPartWithItsOwnList_AreThose()
    {
        var index = Index();
        index.Items("项目", "附件2").Select(index.NameOf).ShouldBe(["保洁"]);
        index.Items("项目", "附件3").Select(index.NameOf).ShouldBe(["集镇清扫保洁", "道路养护"]);
    }

    [Fact]
    public void NameOfAnItem_NeedsNoEntry() =>
        Index().Find(FactKeyText.Parse("项目.名称 #2")!)!.Value.Printed.ShouldBe("道路养护");

    [Fact]
    public void FactGivenTwice_IsRefused() =>
        Should.Throw<ArgumentException>(() => Index(Fact("三公经费 @决算", 3), Fact("三公经费 @决算", 4)));
}
