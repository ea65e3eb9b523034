using Gouji.Workflow.People;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Pages.Security;

/// <summary>The security administrator gives and takes roles.</summary>
public sealed class RolesTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Roles_AreGivenAndTaken_ExclusiveOnesRefused()
    {
        var unit = await host.UnitAsync("900000", "云溪县财政局");
        await host.AccountAsync("security", (Role.SecurityAdministrator, unit));
        var lin = await host.AccountAsync("lin.person");
        using var client = await host.SignedInAsync("security");
        var path = $"/security/roles/{lin.Id}";
        using var given = await client.SendFormAsync(path, "form:has(#role)", ("Role", "Clerk"), ("UnitId", $"{unit.Id}"));
        (await given.TextAsync()).ShouldContain("已保存");
        using var refused = await client.SendFormAsync(path, "form:has(#role)", ("Role", "Auditor"), ("UnitId", $"{unit.Id}"));
        (await refused.TextAsync()).ShouldContain("三员分立");
        await using var database = host.Store.Open();
        var assignment = await database.Assignments.SingleAsync(a => a.AccountId == lin.Id);
        using var taken = await client.SendFormAsync(path, $"form:has([value='take-{assignment.Id}'])");
        (await taken.TextAsync()).ShouldContain("还没有角色");
    }
}
