using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Walks;

/// <summary>The pages a report does not pass through: of the three administrators, of one's own account, of somebody not signed in.</summary>
public sealed class OtherPagesTests(BrowserHost browser) : IClassFixture<BrowserHost>
{
    private static readonly (string? Role, string[] Paths)[] s_pages =
    [
        (null, ["/sign-in", "/public", "/public/overview", "/public/999999", "/nowhere"]),
        ("system", ["/", "/administration/units", "/administration/units/1", "/administration/years", "/administration/years/2023", "/administration/accounts", "/administration/accounts/1"]),
        ("security", ["/", "/security/roles", "/security/roles/1", "/security/settings"]),
        ("auditor", ["/", "/audit/history", "/audit/history/1"]),
        ("clerk", ["/account", "/account/password", "/account/tokens", "/account/second-factor", "/api"]),
    ];

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task Pages_HaveNothingAmiss(string language)
    {
        var town = await InventedTown.FoundAsync(browser.Host, language[..2], "石桥镇人民政府");
        List<string> troubles = [];
        foreach (var (role, paths) in s_pages)
        {
            var walker = await Walker.StartAsync(browser, role is null ? null : role + town.Tag, language, town.Names, troubles);
            foreach (var path in paths) await walker.GoAsync(path, (role ?? "reader") + path.Replace('/', '-'));
            await walker.CloseAsync();
        }

        // A page that is not there says so to the console too.
        troubles.Where(t => !t.Contains("404", StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
