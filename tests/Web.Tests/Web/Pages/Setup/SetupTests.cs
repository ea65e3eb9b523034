using System.Net;
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
        using var weak = await client.SendFormAsync("/setup", "form:has(#unit-code)", [.. s_answers.Select(a => a.Item1.EndsWith("Password", StringComparison.Ordinal) ? (a.Item1, "short") : a)]);
        (await weak.TextAsync()).ShouldContain("密码太简单");
        using var done = await client.SendFormAsync("/setup", "form:has(#unit-code)", s_answers);
        (await done.TextAsync()).ShouldContain("设置完成");
        using var again = await client.GetAsync("/setup");
        again.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var system = await host.SignedInAsync("system", "Orchard-Gate-1");
        using var home = await system.GetAsync("/administration/units");
        home.Headers.Location!.OriginalString.ShouldEndWith("/account/password");
    }
}
