using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.SignIn;

/// <summary>Signing in and out through the real host.</summary>
public sealed class SignInTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Name_InAnyCase_SignsInAndSaysSoInHistory()
    {
        var account = await host.AccountAsync("lin.clerk");
        using var client = host.Client();
        using var answer = await client.SignInAsync("Lin.Clerk", WebHost.Password);
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await client.GetStringAsync("/")).ShouldContain("lin.clerk");
        await using var database = host.Store.Open();
        (await database.History.AnyAsync(entry => entry.What == "SignIn" && entry.AccountId == account.Id)).ShouldBeTrue();
    }

    [Fact]
    public async Task WrongPassword_AndUnknownName_AreAnsweredAlike()
    {
        await host.AccountAsync("lin.known");
        using var client = host.Client();
        using var wrong = await client.SignInAsync("lin.known", "not it");
        using var unknown = await client.SignInAsync("lin.unknown", "not it");
        (await unknown.TextAsync()).ShouldBe((await wrong.TextAsync()).Replace("lin.known", "lin.unknown", StringComparison.Ordinal));
    }

    [Fact]
    public async Task FiveWrongPasswords_LockTheAccount()
    {
        await host.AccountAsync("lin.locked");
        using var client = host.Client();
        for (var i = 0; i < 5; i++) (await client.SignInAsync("lin.locked", "not it")).Dispose();
        using var answer = await client.SignInAsync("lin.locked", WebHost.Password);
        (await answer.TextAsync()).ShouldContain("锁定 15 分钟");
    }

    [Fact]
    public async Task ManyWrongPasswordsAtOnce_NoMoreThanFiveAreLookedAt()
    {
        var account = await host.AccountAsync("lin.hammered");
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(async _ =>
        {
            using var client = host.Client();
            using var answer = await client.SignInAsync("lin.hammered", "not it");
            return await answer.TextAsync();
        }));
        answers.Count(text => !text.Contains("锁定 15 分钟", StringComparison.Ordinal)).ShouldBeLessThanOrEqualTo(5);
        await using var database = host.Store.Open();
        (await database.History.CountAsync(entry => entry.What == "SignInFailed" && entry.AccountId == account.Id)).ShouldBe(5);
    }

    [Fact]
    public async Task Locked_AfterAQuarterOfAnHour_SignsInAgain()
    {
        await host.AccountAsync("lin.waits");
        using var client = host.Client();
        for (var i = 0; i < 5; i++) (await client.SignInAsync("lin.waits", "not it")).Dispose();
        host.Clock.Ahead += TimeSpan.FromMinutes(16);
        using var answer = await client.SignInAsync("lin.waits", WebHost.Password);
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task SignedOut_TheOldCookieIsRefused()
    {
        await host.AccountAsync("lin.out");
        using var client = await host.SignedInAsync("lin.out");
        await using (var database = host.Store.Open()) await database.Sessions.ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, host.Clock.GetUtcNow()));
        using var answer = await client.GetAsync("/");
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task SignOut_EndsTheSession()
    {
        await host.AccountAsync("lin.leaves");
        using var client = await host.SignedInAsync("lin.leaves");
        using var answer = await client.SendFormAsync("/", "form[action='/sign-out']");
        answer.Headers.Location?.OriginalString.ShouldBe("/sign-in");
        (await client.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Change_WithoutTheToken_IsRefused()
    {
        await host.AccountAsync("lin.forged");
        using var client = await host.SignedInAsync("lin.forged");
        using var answer = await client.PostAsync("/sign-out", null);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.TextAsync()).ShouldContain("没有保存");
    }

    [Fact]
    public async Task PasswordOfAnother_MustBeChangedFirst()
    {
        var account = await host.AccountAsync("lin.first");
        await using (var database = host.Store.Open()) await database.Accounts.Where(a => a.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.MustChangePassword, true));
        using var client = await host.SignedInAsync("lin.first");
        (await client.GetAsync("/")).Headers.Location?.OriginalString.ShouldBe("/account/password");
        using var answer = await client.SendFormAsync("/account/password", "main form", ("Present", WebHost.Password), ("Wanted", "River-Stone-81"), ("Repeated", "River-Stone-81"));
        (await answer.TextAsync()).ShouldContain("密码已修改");
        (await client.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("//elsewhere.example", "/")]
    [InlineData("https://elsewhere.example", "/")]
    [InlineData("/\\elsewhere.example", "/")]
    [InlineData("/account?x=1", "/account?x=1")]
    public void WayBack_IsOurs(string asked, string gone) => LocalPath.OrHome(asked).ShouldBe(gone);
}
