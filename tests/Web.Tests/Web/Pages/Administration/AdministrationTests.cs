using AngleSharp.Html.Parser;
using System.Net;
using Gouji.Workflow.People;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Pages.Administration;

/// <summary>The system administrator's pages, their forms sent as a browser sends them.</summary>
public sealed class AdministrationTests(WebHost host) : IClassFixture<WebHost>, IAsyncLifetime
{
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        await using var database = host.Store.Open();
        if (!await database.Accounts.AnyAsync()) await host.AccountAsync("system", (Role.SystemAdministrator, await host.UnitAsync("900000", "云溪县财政局")));
        _client = await host.SignedInAsync("system");
    }

    public Task DisposeAsync()
    {
        _client.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Unit_IsAddedAndRenamed()
    {
        using var added = await _client.SendFormAsync("/administration/units", "form:has(#code)", ("Code", "900101"), ("Name", "青禾镇"), ("Parent", "900000"));
        (await added.TextAsync()).ShouldContain("已新增“青禾镇”");
        await using var database = host.Store.Open();
        var unit = await database.Units.SingleAsync(u => u.Code == "900101");
        using var renamed = await _client.SendFormAsync($"/administration/units/{unit.Id}", "form:has(#name)", ("Name", "青禾街道"));
        (await renamed.TextAsync()).ShouldContain("已保存");
        (await _client.GetStringAsync("/administration/units")).ShouldContain("青禾街道");
    }

    [Fact]
    public async Task List_PastedFromASpreadsheet_IsImported()
    {
        using var answer = await _client.SendFormAsync("/administration/units", "form:has(#list)", ("List", "单位代码\t单位名称\t上级\r\n900201\t石桥镇\t900000\r\n900201001\t石桥镇中心学校\t900201\r\n"));
        (await answer.TextAsync()).ShouldContain("已导入2个单位");
    }

    [Fact]
    public async Task List_WithAWrongRow_ImportsNone()
    {
        using var answer = await _client.SendFormAsync("/administration/units", "form:has(#list)", ("List", "900301\t松岭镇\t900000\n900302\t竹溪乡\t999999\n"));
        (await answer.TextAsync()).ShouldContain("第2行");
        await using var database = host.Store.Open();
        (await database.Units.AnyAsync(u => u.Code == "900301")).ShouldBeFalse();
    }

    [Fact]
    public async Task Year_IsOpenedAndShowsWhoIsLate()
    {
        using var opened = await _client.SendFormAsync("/administration/years", "form:has(#due)", ("Year", "2023"), ("FormId", "hunan-overall-2023"), ("DueOn", "2024-04-30"));
        (await opened.TextAsync()).ShouldContain("已布置2023年度");
        (await _client.GetStringAsync("/administration/years/2023")).ShouldContain("云溪县财政局");
    }

    [Fact]
    public async Task Account_IsMadeWithAPasswordThatMustBeChanged()
    {
        using var made = await _client.SendFormAsync("/administration/accounts", "form:has(#person)", ("Name", "lin.new"), ("PersonName", "林新"));
        using var client = await host.SignedInAsync("lin.new", await OnceAsync(made, "#first-password"));
        using var home = await client.GetAsync("/");
        home.Headers.Location!.OriginalString.ShouldEndWith("/account/password");
    }

    [Fact]
    public async Task Password_ResetByTheSystemAdministrator_LetsNobodyInWithoutTheSecurityAdministrator()
    {
        await using var database = host.Store.Open();
        var root = await database.Units.SingleAsync(u => u.Code == "900000");
        await host.AccountAsync("guard", (Role.SecurityAdministrator, root));
        var clerk = await host.AccountAsync("lin.forgot", (Role.Clerk, root));
        using var reset = await _client.SendFormAsync($"/administration/accounts/{clerk.Id}", "form:has([value=reset])");
        var password = await OnceAsync(reset, "#first-password");

        using var client = await host.SignedInAsync("lin.forgot", password);
        foreach (var path in new[] { "/", "/account/tokens", "/account/second-factor" }) (await client.GetAsync(path)).Headers.Location!.OriginalString.ShouldEndWith("/account/password", customMessage: path);
        Task<HttpResponseMessage> ChangeAsync(string code) =>
            client.SendFormAsync("/account/password", "main form", ("Confirmation", code), ("Present", password), ("Wanted", "River-Stone-81"), ("Repeated", "River-Stone-81"));
        using var early = await ChangeAsync("AAAA-AAAA-AAAA-AAAA-AAAA");
        (await early.TextAsync()).ShouldSatisfyAllConditions(text => text.ShouldContain("由系统管理员system于"), text => text.ShouldContain("还没有确认"));

        using var guard = await host.SignedInAsync("guard");
        using var confirmed = await guard.SendFormAsync($"/security/roles/{clerk.Id}", "form:has([value=confirm])");
        var code = await OnceAsync(confirmed, "#confirmation-code");
        using var wrong = await ChangeAsync("AAAA-AAAA-AAAA-AAAA-AAAA");
        (await wrong.TextAsync()).ShouldSatisfyAllConditions(text => text.ShouldContain("安全管理员guard于"), text => text.ShouldContain("确认码不对"));
        using var done = await ChangeAsync(code);
        (await done.TextAsync()).ShouldContain("密码已修改");
        (await client.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await guard.GetStringAsync($"/security/roles/{clerk.Id}")).ShouldNotContain("value=\"confirm\"");
    }

    /// <summary>What a page shows this once.</summary>
    private static async Task<string> OnceAsync(HttpResponseMessage answer, string selector) =>
        (await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync())).QuerySelector(selector)!.TextContent;

    [Fact]
    public async Task Account_Disabled_IsOutAtOnce()
    {
        var account = await host.AccountAsync("lin.gone");
        using var client = await host.SignedInAsync("lin.gone");
        using var disabled = await _client.SendFormAsync($"/administration/accounts/{account.Id}", "form:has([name=IsDisabled])");
        (await disabled.TextAsync()).ShouldContain("已停用");
        using var home = await client.GetAsync("/");
        home.StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Theory]
    [InlineData("/administration/units/999999")]
    [InlineData("/administration/years/1999")]
    [InlineData("/administration/accounts/999999")]
    public async Task WhatIsNotThere_IsSaid(string path)
    {
        using var answer = await _client.GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
