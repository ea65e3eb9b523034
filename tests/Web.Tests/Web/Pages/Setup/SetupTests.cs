using System.Net;
using System.Text.RegularExpressions;
using Gouji.Web.SignIn;
using Gouji.Web.Tests.Web.Trust;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Pages.Setup;

/// <summary>The first set-up of an empty system.</summary>
public sealed class SetupTests(WebHost host) : IClassFixture<WebHost>
{
    private static readonly (string, string)[] s_answers =
    [
        ("UnitCode", "900000"), ("UnitName", "云溪县财政局"), ("System", "system"), ("SystemPerson", "甲"), ("SystemPassword", "Orchard-Gate-1"), ("Security", "security"), ("SecurityPerson", "乙"),
        ("SecurityPassword", "Orchard-Gate-2"), ("Auditor", "auditor"), ("AuditorPerson", "丙"), ("AuditorPassword", "Orchard-Gate-3"),
    ];

    [Fact]
    public async Task Setup_MakesTheThreeAdministratorsOnce()
    {
        using var client = host.Client();
        (await client.GetStringAsync("/sign-in")).ShouldContain("/setup");
        var code = host.App.Services.GetRequiredService<SetupCode>().New();
        using var weak = await client.SendFormAsync("/setup", "form:has(#unit-code)", [("Given", code), .. s_answers.Select(a => a.Item1.EndsWith("Password", StringComparison.Ordinal) ? (a.Item1, "short") : a)]);
        (await weak.TextAsync()).ShouldContain("密码太简单");
        using var done = await client.SendFormAsync("/setup", "form:has(#unit-code)", [("Given", code.Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant()), .. s_answers]);
        (await done.TextAsync()).ShouldContain("设置完成");
        using var again = await client.GetAsync("/setup");
        again.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var system = await host.SignedInAsync("system", "Orchard-Gate-1");
        using var home = await system.GetAsync("/administration/units");
        home.Headers.Location!.OriginalString.ShouldEndWith("/account/password");
    }

    [Fact]
    public async Task Setup_WithoutTheCodeOfThisStart_SetsNothingUp()
    {
        await using var served = new ServedProcess();
        await served.StartAsync();
        var first = await CodeAsync(served);
        await served.KillAsync();
        served.Said.Clear();
        await served.StartAsync();
        var second = await CodeAsync(served);
        second.ShouldNotBe(first);

        using var client = new HttpClient { BaseAddress = new Uri(served.Address) };
        client.DefaultRequestHeaders.Add("Accept-Language", "zh-CN");
        foreach (var given in new[] { "", first, second[..^1] })
        {
            using var refused = await client.SendFormAsync("/setup", "form:has(#unit-code)", [("Given", given), .. s_answers]);
            (await refused.TextAsync()).ShouldContain("设置码不对，没有设置任何内容");
        }

        await using (var database = served.Store.Open()) (await database.Accounts.AnyAsync()).ShouldBeFalse();
        using var done = await client.SendFormAsync("/setup", "form:has(#unit-code)", [("Given", second), .. s_answers]);
        (await done.TextAsync()).ShouldContain("设置完成");
        await served.KillAsync();
        served.Said.Clear();
        await served.StartAsync();
        served.Said.ShouldNotContain(line => line.Contains("/setup", StringComparison.Ordinal), "where somebody is there, there is nothing to set up");
    }

    [Fact]
    public async Task Setup_TriedTooOften_IsRefused()
    {
        await using var served = new ServedProcess();
        await served.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(served.Address) };
        HttpStatusCode last = default;
        for (var i = 0; i < 31; i++)
        {
            using var answer = await client.SendFormAsync("/setup", "form:has(#unit-code)", [("Given", "AAAA"), .. s_answers]);
            last = answer.StatusCode;
        }

        last.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    /// <summary>The code the program printed beside the address.</summary>
    private static async Task<string> CodeAsync(ServedProcess served)
    {
        for (var i = 0; i < 200; i++)
        {
            if (served.Said.Select(line => Regex.Match(line, "/setup.*?((?:[A-Z2-9]{4}-){4}[A-Z2-9]{4})")).FirstOrDefault(m => m.Success) is { } found) return found.Groups[1].Value;
            await Task.Delay(50);
        }

        throw new InvalidOperationException(string.Join('\n', served.Said));
    }
}
