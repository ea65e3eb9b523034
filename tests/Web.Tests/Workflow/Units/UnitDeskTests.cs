using Gouji.Web.Tests.Workflow.Storage;
using Gouji.Workflow.Cases;
using Gouji.Workflow.History;
using Gouji.Workflow.Units;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Workflow.Units;

public sealed class UnitDeskTests
{
    public static TheoryData<string> Both => Databases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Units_AreAddedRenamedAndClosed_WithTheirHistory(string database)
    {
        var (house, desk) = await OpenAsync(database);
        var system = house.People["system"];
        var made = (await desk.AddAsync(system, new NewUnit("900101001", "青禾镇水管站", "900101"))).Value;
        (await desk.FindAsync(made))!.Path.ShouldBe("/900000/900101/900101001/");
        var town = (await desk.TreeAsync()).Single(u => u.Code == "900101");
        (await desk.CloseAsync(system, town.Id)).Refusal!.Why.Zh.ShouldContain("还有下级单位");
        (await desk.RenameAsync(system, made, "青禾镇水利站")).Value!.Name.ShouldBe("青禾镇水利站");
        (await desk.CloseAsync(system, made)).Refusal.ShouldBeNull();
        (await desk.CloseAsync(system, town.Id)).Refusal.ShouldBeNull();
        (await desk.AddAsync(system, new NewUnit("900101002", "新站", "900101"))).Refusal!.Why.Zh.ShouldContain("已撤销");
        (await desk.ReopenAsync(system, made)).Refusal!.Why.Zh.ShouldContain("青禾镇");
        (await HistoryCheck.VerifyAsync(house.Store)).ShouldSatisfyAllConditions(v => v.IsWhole.ShouldBeTrue(), v => v.Entries.ShouldBe(4));
    }

    [Theory]
    [InlineData("90", "某站", "900101", "3至20位")]
    [InlineData("900/01", "某站", "900101", "3至20位")]
    [InlineData("900102", "某站", "900101", "已有单位使用")]
    [InlineData("900103", " ", "900101", "单位名称")]
    [InlineData("900103", "石桥镇", "900000", "同一上级单位")]
    [InlineData("900103", "某站", "999999", "没有代码为")]
    [InlineData("900103", "某县", null, "最上级单位")]
    public async Task Unit_AgainstTheRules_IsRefusedInOneSentence(string code, string name, string? parent, string says)
    {
        var (house, desk) = await OpenAsync(Databases.Sqlite);
        (await desk.AddAsync(house.People["system"], new NewUnit(code, name, parent))).Refusal!.Why.Zh.ShouldContain(says);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task List_WithOneWrongRow_AddsNone(string database)
    {
        var (house, desk) = await OpenAsync(database);
        var answer = await desk.AddManyAsync(house.People["system"], [new("900200", "教育局", "900000"), new("900200001", "一中", "900200"), new("900200001", "二中", "900200")]);
        answer.Refusal!.Why.Zh.ShouldStartWith("第3行：");
        (await desk.TreeAsync()).Count.ShouldBe(3);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task AnyoneElse_IsRefused(string database)
    {
        var (house, desk) = await OpenAsync(database);
        foreach (var (name, actor) in house.People.Where(p => p.Key != "system"))
            (await desk.AddAsync(actor, new NewUnit("900300", "某局", "900000"))).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed, name);
    }

    private static async Task<(House, UnitDesk)> OpenAsync(string database)
    {
        var house = await House.OnAsync(database);
        return (house, new UnitDesk(house.Store, house.Clock));
    }
}
