using Gouji.Web.Tests.Workflow.Storage;
using Gouji.Workflow.Actions;
using Gouji.Workflow.Cases;
using Gouji.Workflow.People;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Workflow.Cases;

public sealed class CaseListsTests
{
    public static TheoryData<string> Both => Databases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task List_ShowsOnlyWhatOneMaySee(string database)
    {
        var (house, lists) = await OpenAsync(database);
        await ShouldSeeAsync(lists, house.Clerk, "青禾镇");
        await ShouldSeeAsync(lists, house.Head, "青禾镇");
        await ShouldSeeAsync(lists, house.Reviewer, "青禾镇", "石桥镇");
        foreach (var name in new[] { "system", "security", "auditor" }) await ShouldSeeAsync(lists, house.People[name]);
        (await lists.FindAsync(house.People["stranger"], house.Case)).ShouldBeNull();
        (await lists.FindAsync(house.Clerk, house.Case))!.UnitName.ShouldBe("青禾镇");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task List_Filters(string database)
    {
        var (house, lists) = await OpenAsync(database);
        await house.SubmitAsync();
        async Task<string[]> Of(CaseFilter filter) => [.. (await lists.ListAsync(house.Reviewer, filter)).Rows.Select(r => r.UnitName)];
        (await Of(new CaseFilter(UnitText: "桥"))).ShouldBe(["石桥镇"]);
        (await Of(new CaseFilter(UnitText: "%"))).ShouldBeEmpty();
        (await Of(new CaseFilter(States: [CaseState.Submitted]))).ShouldBe(["青禾镇"]);
        (await Of(new CaseFilter(OnlyUntouched: true))).ShouldBe(["石桥镇"]);
        (await Of(new CaseFilter(Year: 2022))).ShouldBeEmpty();
        (await Of(new CaseFilter(Order: CaseOrder.Risk))).ShouldBe(["青禾镇", "石桥镇"]);
        (await Of(new CaseFilter(Order: CaseOrder.Changed))).ShouldBe(["青禾镇", "石桥镇"]);
        var page = await lists.ListAsync(house.Reviewer, new CaseFilter(Page: 1, PageSize: 1));
        (page.Total, page.Rows.Single().UnitName).ShouldBe((2, "石桥镇"));
        (await lists.ListAsync(house.Reviewer, new CaseFilter(Page: int.MaxValue))).Rows.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Late_IsWhatIsPastItsOwnDeadlineOrThatOfTheYear(string database)
    {
        var (house, lists) = await OpenAsync(database);
        await new YearDesk(house.Store, house.Clock).OpenAsync(house.People["system"], 2023, "hunan-overall-2023", new DateOnly(2024, 3, 31), onlyWithClerk: true);
        house.Clock.Now = new DateTimeOffset(2024, 4, 1, 2, 0, 0, TimeSpan.Zero);
        (await lists.ListAsync(house.Reviewer, new CaseFilter(OnlyLate: true))).Total.ShouldBe(2);
        await house.DoAsync(house.Reviewer, new MoveDeadline(new DateOnly(2024, 4, 15), "系统切换"));
        var late = (await lists.ListAsync(house.Reviewer, new CaseFilter(OnlyLate: true))).Rows.Single();
        late.UnitName.ShouldBe("石桥镇");
        late.IsLate(new DateOnly(2024, 4, 1)).ShouldBeTrue();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Tasks_GoFromHandToHand(string database)
    {
        var (house, lists) = await OpenAsync(database);
        await ShouldWaitAsync(lists, house, "clerk", "second");
        await house.SubmitAsync();
        await ShouldWaitAsync(lists, house, "head");
        await house.DoAsync(house.Head, new Sign());
        await ShouldWaitAsync(lists, house, "reviewer");
        await house.DoAsync(house.Reviewer, new Receive());
        await ShouldWaitAsync(lists, house, "reviewer");
        await house.DoAsync(house.Reviewer, new Accept(90, Gouji.Model.GradeLevel.Excellent, "同意"));
        await ShouldWaitAsync(lists, house, "bureau");
    }

    private static async Task ShouldWaitAsync(CaseLists lists, House house, params string[] names)
    {
        List<string> waiting = [];
        foreach (var (name, actor) in house.People)
            if ((await lists.TasksAsync(actor)).Any(r => r.Case.Id == house.Case)) waiting.Add(name);
        waiting.ShouldBe(names, ignoreOrder: true);
    }

    private static async Task ShouldSeeAsync(CaseLists lists, Actor actor, params string[] units)
    {
        var page = await lists.ListAsync(actor, new CaseFilter());
        page.Rows.Select(r => r.UnitName).ShouldBe(units);
        page.Total.ShouldBe(units.Length);
        (await lists.CountsAsync(actor, 2023)).Values.Sum().ShouldBe(units.Length);
    }

    private static async Task<(House, CaseLists)> OpenAsync(string database)
    {
        var house = await House.OnAsync(database);
        return (house, new CaseLists(house.Store, house.Clock));
    }
}
