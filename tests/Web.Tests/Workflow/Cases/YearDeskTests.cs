using Gouji.Web.Tests.Workflow.Storage;
using Gouji.Workflow.Cases;
using Gouji.Workflow.Units;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Workflow.Cases;

public sealed class YearDeskTests
{
    public static TheoryData<string> Both => Databases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task OpenYear_GivesEveryUnitWithAClerkItsCaseOnce(string database)
    {
        var house = await House.OnAsync(database);
        var (desk, system) = (new YearDesk(house.Store, house.Clock), house.People["system"]);
        var town = (await new UnitDesk(house.Store, house.Clock).TreeAsync()).Single(u => u.Code == "900101");
        await new UnitDesk(house.Store, house.Clock).SetFormAsync(system, town.Id, "mof-project-2020");
        (await desk.OpenAsync(system, 2024, "hunan-overall-2023", new DateOnly(2025, 3, 31), onlyWithClerk: true)).Value.ShouldBe(2);
        (await desk.OpenAsync(system, 2024, "hunan-overall-2023", new DateOnly(2025, 4, 30), onlyWithClerk: false)).Value.ShouldBe(1);
        var rows = (await new CaseLists(house.Store, house.Clock).ListAsync(house.Reviewer, new CaseFilter(Year: 2024))).Rows;
        rows.Select(r => (r.UnitName, r.Case.FormId, r.DueOn)).ShouldBe([
            ("云溪县财政局", "hunan-overall-2023", new DateOnly(2025, 4, 30)), ("青禾镇", "mof-project-2020", new DateOnly(2025, 4, 30)), ("石桥镇", "hunan-overall-2023", new DateOnly(2025, 4, 30))]);
        (await desk.ListAsync()).Single().ShouldSatisfyAllConditions(y => y.Cases.ShouldBe(3), y => y.Untouched.ShouldBe(3), y => y.Counts[CaseState.Draft].ShouldBe(3));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task ClosedYear_TakesInNothing(string database)
    {
        var house = await House.OnAsync(database);
        var (desk, system) = (new YearDesk(house.Store, house.Clock), house.People["system"]);
        await desk.OpenAsync(system, 2023, "hunan-overall-2023", new DateOnly(2024, 3, 31), onlyWithClerk: true);
        await house.DoAsync(house.Clerk, House.Write("总支出 @决算", "1"));
        (await desk.CloseAsync(system, 2023)).Refusal.ShouldBeNull();
        (await house.ActAsync(house.Clerk, House.Write("总支出 @决算", "2"))).ShouldBeOfType<Refusal>().Why.Zh.ShouldContain("已关闭");
        await desk.OpenAsync(system, 2023, "hunan-overall-2023", new DateOnly(2024, 3, 31), onlyWithClerk: true);
        await house.DoAsync(house.Clerk, House.Write("总支出 @决算", "2"));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task FormOfYear_LeavesWhatWasBegun(string database)
    {
        var house = await House.OnAsync(database);
        var (desk, system) = (new YearDesk(house.Store, house.Clock), house.People["system"]);
        await desk.OpenAsync(system, 2023, "hunan-overall-2023", new DateOnly(2024, 3, 31), onlyWithClerk: true);
        await house.DoAsync(house.Clerk, House.Write("总支出 @决算", "1"));
        (await desk.SetFormAsync(system, 2023, "shanxi-2022")).Refusal.ShouldBeNull();
        (await desk.SetFormAsync(system, 2023, "../etc")).Refusal.ShouldNotBeNull();
        var forms = (await new CaseLists(house.Store, house.Clock).ListAsync(house.Reviewer, new CaseFilter())).Rows.ToDictionary(r => r.UnitName, r => r.Case.FormId);
        forms["青禾镇"].ShouldBe("hunan-overall-2023");
        forms["石桥镇"].ShouldBe("shanxi-2022");
    }
}
