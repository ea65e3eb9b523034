using Gouji.Web.Tests.Workflow.Storage;
using Gouji.Workflow.Cases;
using Gouji.Workflow.History;
using Gouji.Workflow.People;
using Gouji.Workflow.Units;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Workflow.People;

public sealed class PeopleDeskTests
{
    public static TheoryData<string> Both => Databases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task SetUp_MakesThreeAdministrators_AndNeverAgain(string database)
    {
        var store = await Databases.NewAsync(database);
        var desk = new PeopleDesk(store, new Clock());
        (await desk.IsEmptyAsync()).ShouldBeTrue();
        Task<Gouji.Workflow.Desks.Answer<Unit>> SetUpAsync() => desk.SetUpAsync(new NewUnit("900000", "云溪县财政局", null), new("System", "甲", "h"), new("security", "乙", "h"), new("auditor", "丙", "h"));
        (await SetUpAsync()).Refusal.ShouldBeNull();
        (await SetUpAsync()).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
        var rows = (await new PeopleLists(store).ListAsync(null, 0)).Rows;
        rows.Select(r => (r.Name, r.Roles.Single().Role, r.MustChangePassword)).ShouldBe([("auditor", Role.Auditor, true), ("security", Role.SecurityAdministrator, true), ("system", Role.SystemAdministrator, true)]);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Account_TwoAdministratorsLetSomebodyIn(string database)
    {
        var house = await House.OnAsync(database);
        var (people, roles) = (new PeopleDesk(house.Store, house.Clock), new RoleDesk(house.Store, house.Clock));
        var account = (await people.MakeAsync(house.People["system"], new FirstPerson("Zhou.Qin", "周芹", "hash"))).Value!;
        account.Name.ShouldBe("zhou.qin");
        (await people.MakeAsync(house.People["system"], new FirstPerson("ZHOU.qin", "周芹", "hash"))).Refusal!.Why.Zh.ShouldContain("已有人使用");
        (await people.MakeAsync(house.People["security"], new FirstPerson("other", "别人", "hash"))).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
        var unit = (await new UnitDesk(house.Store, house.Clock).TreeAsync())[1];
        (await roles.GiveAsync(house.People["system"], account.Id, Role.Clerk, unit.Id)).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
        (await roles.GiveAsync(house.People["security"], account.Id, Role.Clerk, unit.Id)).Refusal.ShouldBeNull();
        (await new Actors(house.Store).FindAsync(account.Id))!.Has(Right.FillIn, unit).ShouldBeTrue();
        (await people.DisableAsync(house.People["system"], account.Id)).Refusal.ShouldBeNull();
        (await new Actors(house.Store).FindAsync(account.Id)).ShouldBeNull();
        (await HistoryCheck.VerifyAsync(house.Store)).ShouldSatisfyAllConditions(v => v.IsWhole.ShouldBeTrue(), v => v.Entries.ShouldBe(3));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Roles_ThatExcludeEachOther_AreRefused(string database)
    {
        var house = await House.OnAsync(database);
        var roles = new RoleDesk(house.Store, house.Clock);
        var security = house.People["security"];
        var unit = (await new UnitDesk(house.Store, house.Clock).TreeAsync())[0].Id;
        foreach (var role in Rights.Alone) (await roles.GiveAsync(security, house.Clerk.AccountId, role, unit)).Refusal!.Why.Zh.ShouldContain("三员分立");
        (await roles.GiveAsync(security, house.People["system"].AccountId, Role.Auditor, unit)).Refusal.ShouldNotBeNull();
        (await roles.GiveAsync(security, house.People["auditor"].AccountId, Role.Reviewer, unit)).Refusal.ShouldNotBeNull();
        (await roles.GiveAsync(security, security.AccountId, Role.SecurityAdministrator, unit)).Refusal!.Why.Zh.ShouldContain("不能给自己");
        (await roles.GiveAsync(security, house.Clerk.AccountId, Role.HeadOfUnit, unit)).Refusal.ShouldBeNull();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task LastAdministrator_Stays(string database)
    {
        var house = await House.OnAsync(database);
        var (people, roles) = (new PeopleDesk(house.Store, house.Clock), new RoleDesk(house.Store, house.Clock));
        var (system, security) = (house.People["system"], house.People["security"]);
        (await people.DisableAsync(system, security.AccountId)).Refusal!.Why.Zh.ShouldContain("最后一位");
        (await people.DisableAsync(system, system.AccountId)).Refusal.ShouldNotBeNull();
        var assignment = (await new PeopleLists(house.Store).FindAsync(system.AccountId))!.Roles.Single();
        (await roles.TakeAsync(security, assignment.AssignmentId)).Refusal!.Why.Zh.ShouldContain("最后一位");
        var second = (await people.MakeAsync(system, new FirstPerson("second.system", "丁", "h"))).Value!;
        (await roles.GiveAsync(security, second.Id, Role.SystemAdministrator, assignment.UnitId)).Refusal.ShouldBeNull();
        (await roles.TakeAsync(security, assignment.AssignmentId)).Refusal.ShouldNotBeNull("nobody can sign in with a password that is not confirmed");
        (await roles.ConfirmPasswordAsync(security, second.Id, "c")).Refusal.ShouldBeNull();
        (await roles.TakeAsync(security, assignment.AssignmentId)).Refusal.ShouldBeNull();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Password_SetByOneAdministrator_IsConfirmedByTheOther(string database)
    {
        var house = await House.OnAsync(database);
        var (people, roles, lists) = (new PeopleDesk(house.Store, house.Clock), new RoleDesk(house.Store, house.Clock), new PeopleLists(house.Store));
        var (system, security) = (house.People["system"], house.People["security"]);
        (await roles.ConfirmPasswordAsync(security, house.Clerk.AccountId, "c")).Refusal!.Why.Zh.ShouldContain("不需要确认");
        (await people.ResetPasswordAsync(system, house.Clerk.AccountId, "other")).Refusal.ShouldBeNull();
        (await lists.FindAsync(house.Clerk.AccountId))!.AwaitsConfirmation.ShouldBeTrue();
        (await roles.ConfirmPasswordAsync(system, house.Clerk.AccountId, "c")).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
        (await roles.ConfirmPasswordAsync(security with { AccountId = system.AccountId }, house.Clerk.AccountId, "c")).Refusal!.Why.Zh.ShouldContain("不能确认");
        (await roles.ConfirmPasswordAsync(security, house.Clerk.AccountId, "c")).Refusal.ShouldBeNull();
        (await lists.PasswordOfAsync(house.Clerk.AccountId)).ShouldBe(new PasswordOfAnother("system", house.Clock.Now, "security", house.Clock.Now));
        (await people.ResetPasswordAsync(system, security.AccountId, "other")).Refusal!.Why.Zh.ShouldContain("另一位");
        await using var context = house.Store.Open();
        (await context.History.Select(h => h.What).ToListAsync()).ShouldBe(["ResetPassword", "ConfirmPassword"]);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task PasswordReset_EndsSignInsAndTokens(string database)
    {
        var house = await House.OnAsync(database);
        var (people, tokens) = (new PeopleDesk(house.Store, house.Clock), new Tokens(house.Store, house.Clock));
        var secret = (await tokens.MakeAsync(house.Clerk, "脚本", false, house.Clock.Now.AddDays(30))).Value!;
        (await tokens.FindAsync(secret))!.AccountId.ShouldBe(house.Clerk.AccountId);
        (await people.ResetPasswordAsync(house.People["system"], house.Clerk.AccountId, "other")).Refusal.ShouldBeNull();
        (await tokens.FindAsync(secret)).ShouldBeNull();
        await using var context = house.Store.Open();
        (await context.Accounts.FirstAsync(a => a.Id == house.Clerk.AccountId)).MustChangePassword.ShouldBeTrue();
        (await context.History.AnyAsync(h => h.Content.Contains("other"))).ShouldBeFalse();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Token_HoldsUntilItsDayAndOnlyItsOwnerEndsIt(string database)
    {
        var house = await House.OnAsync(database);
        var tokens = new Tokens(house.Store, house.Clock);
        var secret = (await tokens.MakeAsync(house.Clerk, "脚本", true, house.Clock.Now.AddDays(30))).Value!;
        (await tokens.MakeAsync(house.Clerk, "过久", true, house.Clock.Now.AddDays(3000))).Refusal.ShouldNotBeNull();
        var token = (await tokens.ListAsync(house.Clerk.AccountId)).Single();
        token.Hash.ShouldNotContain(secret);
        (await tokens.EndAsync(house.Head, token.Id)).Refusal!.Kind.ShouldBe(RefusalKind.NotFound);
        house.Clock.Now = house.Clock.Now.AddDays(31);
        (await tokens.FindAsync(secret)).ShouldBeNull();
        house.Clock.Now = house.Clock.Now.AddDays(-31);
        (await tokens.EndAsync(house.Clerk, token.Id)).Refusal.ShouldBeNull();
        (await tokens.FindAsync(secret)).ShouldBeNull();
        (await tokens.FindAsync("gouji_nothing")).ShouldBeNull();
    }
}
