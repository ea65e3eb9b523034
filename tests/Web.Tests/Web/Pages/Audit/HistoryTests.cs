using System.Text;
using Gouji.Workflow.People;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Pages.Audit;

/// <summary>The auditor's pages.</summary>
public sealed class HistoryTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task History_IsFilteredVerifiedAndExported()
    {
        await host.AccountAsync("auditor", (Role.Auditor, await host.UnitAsync("900000", "云溪县财政局")));
        using var stranger = host.Client();
        (await stranger.SignInAsync("=cmd|'/C calc'!A0", "wrong")).Dispose();
        using var client = await host.SignedInAsync("auditor");

        (await client.GetStringAsync("/audit/history?what=SignInFailed")).ShouldContain("登录失败");
        (await client.GetStringAsync("/audit/history?person=auditor&what=SignIn&from=2020-01-01&to=2999-12-31")).ShouldContain("共1条");
        (await client.GetStringAsync("/audit/history?case=abc&from=nonsense&to=0001-01-01&page=-4")).ShouldContain("没有符合条件的记录");
        (await client.GetStringAsync("/audit/history/1")).ShouldContain("与内容相符");
        Encoding.UTF8.GetString(await client.GetByteArrayAsync("/audit/history.csv")).ShouldStartWith("\uFEFF序号");

        using var begun = await client.SendFormAsync("/audit/history", "main form[method=post]");
        begun.EnsureSuccessStatusCode();
        await WaitAsync(client);
        (await client.GetStringAsync("/audit/history/verification")).ShouldContain("历史记录完整");
    }

    private static async Task WaitAsync(HttpClient client)
    {
        for (var i = 0; i < 50 && (await client.GetStringAsync("/audit/history/verification")).Contains("hx-trigger", StringComparison.Ordinal); i++) await Task.Delay(100);
    }
}
