using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Gouji.Web.Tests.Web;

/// <summary>The real host and Debian's Chromium before it; one for a test class. Screenshots go to the folder named by GOUJI_SCREENSHOTS, nowhere without it.</summary>
public sealed class BrowserHost : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";
    private static readonly string[] s_arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public WebHost Host { get; } = new();

    public async Task InitializeAsync()
    {
        await Host.InitializeAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = s_arguments });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        await Host.DisposeAsync();
    }

    /// <summary>A window with cookies of its own; what its console complains about is collected.</summary>
    public async Task<(IPage Page, IReadOnlyList<string> Complaints)> OpenAsync(int width = 1440, int height = 900, string language = "zh-CN")
    {
        var context = await _browser!.NewContextAsync(new() { BaseURL = Host.Address.ToString(), ViewportSize = new() { Width = width, Height = height }, Locale = language });
        var page = await context.NewPageAsync();
        List<string> complaints = [];
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);
        return (page, complaints);
    }

    public static async Task SignInAsync(IPage page, string name, string password = WebHost.Password)
    {
        await page.GotoAsync("/sign-in");
        await page.FillAsync("#name", name);
        await page.FillAsync("#password", password);
        await page.ClickAsync("main button[type=submit]");
        await page.WaitForURLAsync(new Regex("^(?!.*/sign-in$)"));
    }

    public static async Task PictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("GOUJI_SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = true });
    }
}
