using Gouji.Web.SignIn;
using Gouji.Workflow.People;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Pages;

/// <summary>How a password comes to its owner, in a browser: the first set-up, a reset, its confirmation, the person's own.</summary>
public sealed class PasswordWalkTests(BrowserHost browser) : IClassFixture<BrowserHost>
{
    [Fact]
    public async Task Walk_FromTheFirstSetUpToAPasswordOfOnesOwn()
    {
        foreach (var (width, language) in new[] { (1440, "en-GB"), (390, "zh-CN") }) await LookAsync((await browser.OpenAsync(width, language: language)).Page, "/setup", $"setup-{width}");
        var (page, complaints) = await browser.OpenAsync();
        await SetUpAsync(page);
        var root = browser.Host.Store.Open().Units.Single();
        var clerk = await browser.Host.AccountAsync("lin.forgot", (Role.Clerk, root));

        await BrowserHost.SignInAsync(page, "system", "Orchard-Gate-1");
        await OwnAsync(page, "Orchard-Gate-1", null);
        await page.GotoAsync($"/administration/accounts/{clerk.Id}");
        await page.ClickAsync("form:has([value=reset]) button");
        var password = await page.InnerTextAsync("#first-password");
        await BrowserHost.PictureAsync(page, "reset-1440");

        var (guard, _) = await browser.OpenAsync(390);
        await BrowserHost.SignInAsync(guard, "security", "Orchard-Gate-2");
        await OwnAsync(guard, "Orchard-Gate-2", null);
        await LookAsync(guard, "/security/settings", "settings-390");
        await LookAsync(guard, $"/security/roles/{clerk.Id}", "confirm-390");
        await guard.ClickAsync("form:has([value=confirm]) button");
        var code = await guard.InnerTextAsync("#confirmation-code");
        await BrowserHost.PictureAsync(guard, "confirmed-390");

        var (person, _) = await browser.OpenAsync(390);
        await BrowserHost.SignInAsync(person, "lin.forgot", password);
        await LookAsync(person, "/", "password-of-another-390");
        person.Url.ShouldEndWith("/account/password");
        await person.SetViewportSizeAsync(1440, 900);
        await BrowserHost.PictureAsync(person, "password-of-another-1440");
        await OwnAsync(person, password, code);
        complaints.ShouldBeEmpty();
    }

    private async Task SetUpAsync(IPage page)
    {
        await page.GotoAsync("/setup");
        await page.FillAsync("#setup-code", browser.Host.App.Services.GetRequiredService<SetupCode>().New());
        await page.FillAsync("#unit-code", "900000");
        await page.FillAsync("#unit-name", "云溪县财政局");
        foreach (var (name, number) in new[] { ("System", 1), ("Security", 2), ("Auditor", 3) })
        {
            await page.FillAsync($"#{name}", name.ToLowerInvariant());
            await page.FillAsync($"#{name}Person", "林" + number);
            await page.FillAsync($"#{name}Password", $"Orchard-Gate-{number}");
        }

        await page.ClickAsync("main button[type=submit]");
        (await page.InnerTextAsync("main")).ShouldContain("设置完成");
    }

    /// <summary>The person's own password in the place of the present one: the same with another end.</summary>
    private static async Task OwnAsync(IPage page, string present, string? code)
    {
        if (code is not null) await page.FillAsync("#confirmation", code);
        await page.FillAsync("#present", present);
        var wanted = code is null ? present + "9" : "Orchard-Gate-90";
        foreach (var field in new[] { "#wanted", "#repeated" }) await page.FillAsync(field, wanted);
        await page.ClickAsync("main button[type=submit]");
        (await page.InnerTextAsync("main")).ShouldContain("密码已修改");
    }

    private static async Task LookAsync(IPage page, string path, string name)
    {
        await page.GotoAsync(path);
        await BrowserHost.PictureAsync(page, name);
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth")).ShouldBeTrue(path);
    }
}
