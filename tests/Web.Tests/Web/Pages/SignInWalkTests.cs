using Gouji.Workflow.People;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Pages;

/// <summary>Signing in, the account's pages and signing out in a browser, wide and narrow, in both languages.</summary>
public sealed class SignInWalkTests(BrowserHost browser) : IClassFixture<BrowserHost>
{
    [Theory]
    [InlineData(1440, "zh-CN")]
    [InlineData(390, "zh-CN")]
    [InlineData(390, "en-GB")]
    public async Task Walk_FromSigningInToSigningOut_BreaksNoRuleOfTheBrowser(int width, string language)
    {
        var name = $"walk.{width}.{language.ToLowerInvariant()}";
        var unit = await browser.Host.UnitAsync(name, "青禾镇");
        await browser.Host.AccountAsync(name, (Role.Clerk, unit), (Role.HeadOfUnit, unit));
        var (page, complaints) = await browser.OpenAsync(width, language: language);
        await page.GotoAsync("/sign-in");
        await BrowserHost.PictureAsync(page, $"sign-in-{width}-{language}");
        await BrowserHost.SignInAsync(page, name);
        await BrowserHost.PictureAsync(page, $"home-{width}-{language}");
        foreach (var path in (string[])["/account", "/account/password", "/account/second-factor", "/nowhere"])
        {
            await page.GotoAsync(path);
            await BrowserHost.PictureAsync(page, $"{path.TrimStart('/').Replace('/', '-')}-{width}-{language}");
            (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth")).ShouldBeTrue(path);
        }

        await page.GotoAsync("/");
        if (width < 768) await page.ClickAsync(".navbar-toggler");
        await BrowserHost.PictureAsync(page, $"navigation-{width}-{language}");
        await page.ClickAsync("form[action='/sign-out'] button");
        await page.WaitForURLAsync("**/sign-in");
        complaints.Where(complaint => !complaint.Contains("404", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Keyboard_SkipLinkComesFirst()
    {
        var (page, _) = await browser.OpenAsync();
        await page.GotoAsync("/nowhere");
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.className")).ShouldBe("skip-link");
    }
}
