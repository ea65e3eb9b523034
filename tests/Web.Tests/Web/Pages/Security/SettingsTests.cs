using System.Net;
using Gouji.Workflow.People;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Pages.Security;

/// <summary>The security parameters of signing in, which the security administrator keeps. A host of its own, since the clock is moved.</summary>
public sealed class SettingsTests(WebHost host) : IClassFixture<WebHost>, IAsyncLifetime
{
    private const string Path = "/security/settings";
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        await using var database = host.Store.Open();
        if (!await database.Accounts.AnyAsync()) await host.AccountAsync("security", (Role.SecurityAdministrator, await host.UnitAsync("900000", "云溪县财政局")));
        _client = await host.SignedInAsync("security");
    }

    public Task DisposeAsync()
    {
        _client.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task IdleMinutes_EndSessionsSooner()
    {
        using var kept = await _client.SendFormAsync(Path, "form:has(#idle)", ("IdleMinutes", "5"), ("PasswordDays", "90"));
        (await kept.TextAsync()).ShouldContain("已保存");
        host.Clock.Ahead += TimeSpan.FromMinutes(6);
        using var home = await _client.GetAsync("/");
        home.Headers.Location!.AbsolutePath.ShouldBe("/sign-in");
    }

    [Theory]
    [InlineData("1", "90", "5至240")]
    [InlineData("99999", "90", "5至240")]
    [InlineData("many", "90", "5至240")]
    [InlineData("30", "366", "0至365")]
    [InlineData("30", "-1", "0至365")]
    [InlineData("30", "", "0至365")]
    public async Task OutOfRange_IsRefused(string minutes, string days, string range)
    {
        using var answer = await _client.SendFormAsync(Path, "form:has(#idle)", ("IdleMinutes", minutes), ("PasswordDays", days));
        (await answer.TextAsync()).ShouldContain(range);
    }

    [Fact]
    public async Task PasswordDays_AfterThem_SignInBeginsWithANewPassword()
    {
        await AgedAsync("lin.fresh", days: 89);
        await AgedAsync("lin.aged", days: 90);
        (await FirstPageAsync("lin.fresh")).ShouldBe("/");
        (await FirstPageAsync("lin.aged")).ShouldBe("/account/password");
        using var client = await host.SignedInAsync("lin.aged");
        using var same = await client.SendFormAsync("/account/password", "main form", ("Present", WebHost.Password), ("Wanted", WebHost.Password), ("Repeated", WebHost.Password));
        (await same.TextAsync()).ShouldContain("与现在的密码相同");
        using var done = await client.SendFormAsync("/account/password", "main form", ("Present", WebHost.Password), ("Wanted", "River-Stone-82"), ("Repeated", "River-Stone-82"));
        (await done.TextAsync()).ShouldContain("密码已修改");
        (await FirstPageAsync("lin.aged", "River-Stone-82")).ShouldBe("/");
    }

    [Fact]
    public async Task PasswordDays_SwitchedOff_AskForNone()
    {
        await AgedAsync("lin.ancient", days: 900);
        using var off = await _client.SendFormAsync(Path, "form:has(#idle)", ("IdleMinutes", "30"), ("PasswordDays", "0"));
        (await off.TextAsync()).ShouldContain("已保存");
        (await FirstPageAsync("lin.ancient")).ShouldBe("/");
        using var on = await _client.SendFormAsync(Path, "form:has(#idle)", ("IdleMinutes", "30"), ("PasswordDays", "90"));
        (await FirstPageAsync("lin.ancient")).ShouldBe("/account/password");
    }

    private async Task AgedAsync(string name, int days)
    {
        var account = await host.AccountAsync(name);
        var changedAt = host.Clock.GetUtcNow() - TimeSpan.FromDays(days);
        await using var database = host.Store.Open();
        await database.Accounts.Where(a => a.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.PasswordChangedAt, changedAt));
    }

    /// <summary>Where signing in leads.</summary>
    private async Task<string> FirstPageAsync(string name, string password = WebHost.Password)
    {
        using var client = host.Client();
        using var answer = await client.SignInAsync(name, password);
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        return new Uri(host.Address, answer.Headers.Location!).AbsolutePath;
    }
}
