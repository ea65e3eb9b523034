using System.Text.RegularExpressions;
using Gouji.Web.Tests.Web.Editor;
using Gouji.Workflow.Cases;
using Gouji.Workflow.Fields;
using Gouji.Workflow.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Trust;

/// <summary>The whole program and real browsers: the program killed while somebody types, a sign-in that is gone, a browser that is gone, two people at once.</summary>
public sealed class LostServerTests : IAsyncLifetime
{
    private const string Reception = "公务接待费 @决算";
    private const string Saving = "厉行节约保障措施";

    private readonly ServedProcess _served = new();
    private readonly string _profile = Directory.CreateTempSubdirectory("gouji-profile-").FullName;
    private IPlaywright _playwright = null!;
    private long _case;

    public async Task InitializeAsync()
    {
        _case = (await _served.SetUpAsync(1, ("lin", Role.Clerk), ("wang", Role.Clerk)))[0];
        _playwright = await Playwright.CreateAsync();
        await _served.StartAsync();
    }

    public async Task DisposeAsync()
    {
        _playwright.Dispose();
        await _served.DisposeAsync();
        Directory.Delete(_profile, recursive: true);
    }

    [Fact]
    public async Task RefusedCell_SaysSoBesideIt_AndIsKeptWhenAskedAgain()
    {
        await using var browser = await BrowserAsync("one");
        var page = await OpenAsync(browser, "lin");
        await YearAsync(isOpen: false);
        await TypeAsync(page, Reception, "1.86");
        var box = page.Locator($"[data-conflict=\"{Reception}\"]");
        await Assertions.Expect(box).ToContainTextAsync("没有保存");
        await Assertions.Expect(Cell(page, Reception)).ToHaveValueAsync("1.86");

        await YearAsync(isOpen: true);
        await page.RunAndWaitForResponseAsync(() => box.Locator("[data-choose=again]").ClickAsync(), answer => answer.Url.EndsWith("/edits", StringComparison.Ordinal));

        await Assertions.Expect(box).ToHaveCountAsync(0);
        await using var database = _served.Store.Open();
        (await database.Fields.SingleAsync(f => f.CaseId == _case && f.Key == Reception)).Text.ShouldBe("1.86");
    }

    private async Task YearAsync(bool isOpen) => await _served.Store.WriteAsync(async (database, ct) =>
    {
        var year = (await database.Cases.SingleAsync(c => c.Id == _case, ct)).Year;
        if (await database.Years.SingleOrDefaultAsync(y => y.Year == year, ct) is { } found) found.IsOpen = isOpen;
        else database.Years.Add(new FiscalYear { Year = year, FormId = "hunan-overall-2023", DueOn = new DateOnly(year + 1, 3, 31), IsOpen = isOpen });
        return (true, true);
    });

    [Fact]
    public async Task ServerKilledWhileTyping_NothingTypedIsLost()
    {
        await using var browser = await BrowserAsync("one");
        var page = await OpenAsync(browser, "lin");
        await TypeAsync(page, "公务用车购置费 @决算", "1.5");
        await SavedAsync(page);

        await _served.KillAsync();
        await TypeAsync(page, Reception, "1.86");
        await Cell(page, Saving).FillAsync("严格公务接待标准");
        await Cell(page, Reception).FocusAsync();
        await Assertions.Expect(page.Locator("#saved")).ToContainTextAsync("断线，已存在本机 2 处");
        await Browser.PictureAsync(page, "trust-offline");
        await Task.Delay(3000);
        await _served.StartAsync();

        await SavedAsync(page);
        (await TextsAsync()).ShouldBe(("1.5", "1.86", "严格公务接待标准"));
    }

    [Fact]
    public async Task SignInGoneMeanwhile_TypedArrivesAfterSigningInAgain()
    {
        await using var browser = await BrowserAsync("one");
        var page = await OpenAsync(browser, "lin");
        await _served.KillAsync();
        await TypeAsync(page, Reception, "1.86");
        await _served.Store.WriteAsync(async (database, ct) => (await database.Sessions.ExecuteDeleteAsync(ct), true));
        await _served.StartAsync();
        await Assertions.Expect(page.Locator("#saved[data-state=signIn]")).ToHaveCountAsync(1, new() { Timeout = 40_000 });
        await Browser.PictureAsync(page, "trust-sign-in-again");

        var other = await browser.NewPageAsync();
        await SignInAsync(other, "lin");

        await SavedAsync(page);
        (await TextsAsync()).ShouldBe((null, "1.86", null));
    }

    [Fact]
    public async Task SomebodyElseSignsInAtTheSameBrowser_TypedWaitsForWhoeverTypedIt()
    {
        await using var browser = await BrowserAsync("one");
        var page = await OpenAsync(browser, "lin");
        await _served.KillAsync();
        await TypeAsync(page, Reception, "1.86");
        await _served.Store.WriteAsync(async (database, ct) => (await database.Sessions.ExecuteDeleteAsync(ct), true));
        await _served.StartAsync();
        var other = await browser.NewPageAsync();
        await SignInAsync(other, "wang");
        await page.BringToFrontAsync();
        await Task.Delay(6000);
        await Assertions.Expect(page.Locator("#saved[data-state=signIn]")).ToHaveCountAsync(1, new() { Timeout = 40_000 });
        (await TextsAsync()).ShouldBe((null, null, null));

        await other.Context.ClearCookiesAsync();
        await SignInAsync(other, "lin");

        await SavedAsync(page);
        (await TextsAsync()).ShouldBe((null, "1.86", null));
        await using var database = _served.Store.Open();
        (await database.Edits.Where(e => e.CaseId == _case).Join(database.Accounts, e => e.AccountId, a => a.Id, (_, a) => a.Name).Distinct().ToListAsync()).ShouldBe(["lin"]);
    }

    [Fact]
    public async Task BrowserGoneInTheMidstOfTyping_TypedArrivesWhenItIsOpenedAgain()
    {
        await using (var browser = await BrowserAsync("one"))
        {
            var page = await OpenAsync(browser, "lin");
            await _served.KillAsync();
            await TypeAsync(page, "公务用车购置费 @决算", "1.5");
            await Cell(page, Reception).FocusAsync();
            await page.Keyboard.TypeAsync("1.86");
        }

        await _served.StartAsync();
        await using var again = await BrowserAsync("one");
        var opened = await again.NewPageAsync();
        await opened.GotoAsync($"{_served.Address}/cases/{_case}/edit");
        // A cookie of a session goes with the browser; what was typed does not.
        if (opened.Url.Contains("sign-in", StringComparison.Ordinal)) await OpenAsync(again, "lin", opened);

        await SavedAsync(opened);
        (await TextsAsync()).ShouldBe(("1.5", "1.86", null));
    }

    [Fact]
    public async Task TwoBrowsersOnOneReport_BothKeptAndConflictShown()
    {
        await using var first = await BrowserAsync("one");
        await using var second = await BrowserAsync("two");
        var (one, two) = (await OpenAsync(first, "lin"), await OpenAsync(second, "wang"));

        await Cell(one, Reception).FocusAsync();
        await one.Keyboard.TypeAsync("1.86");
        await Cell(two, Reception).FocusAsync();
        await two.Keyboard.TypeAsync("2.00");
        await TypeAsync(one, Reception, null);
        await SavedAsync(one);
        await two.Keyboard.PressAsync("Enter");
        await Cell(two, Saving).FillAsync("压减会议");
        await Cell(two, "编制人数").FocusAsync();
        await TypeAsync(one, "公务用车购置费 @决算", "1.5");

        await Assertions.Expect(two.Locator(".conflict")).ToContainTextAsync("lin 同时改了这一格");
        await Browser.PictureAsync(two, "trust-conflict");
        await SavedAsync(one);
        await SavedAsync(two);
        (await TextsAsync()).ShouldBe(("1.5", "1.86", "压减会议"));
        await using var database = _served.Store.Open();
        (await database.Edits.Where(e => e.Key == Reception && e.Outcome == EditOutcome.Conflict).Select(e => e.Text).ToListAsync()).ShouldContain("2.00");
    }

    private async Task<(string? Car, string? Reception, string? Saving)> TextsAsync()
    {
        await using var database = _served.Store.Open();
        var texts = await database.Fields.Where(f => f.CaseId == _case).ToDictionaryAsync(f => f.Key, f => f.Text);
        return (texts.GetValueOrDefault("公务用车购置费 @决算"), texts.GetValueOrDefault(Reception), texts.GetValueOrDefault(Saving));
    }

    /// <summary>A browser with a profile of its own, which it finds again.</summary>
    private Task<IBrowserContext> BrowserAsync(string name) => _playwright.Chromium.LaunchPersistentContextAsync(Path.Combine(_profile, name), new()
    {
        ExecutablePath = "/usr/bin/chromium",
        Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        ViewportSize = new() { Width = 1440, Height = 900 },
        Locale = "zh-CN",
    });

    private async Task<IPage> OpenAsync(IBrowserContext browser, string who, IPage? here = null)
    {
        var page = here ?? await browser.NewPageAsync();
        await SignInAsync(page, who);
        await page.GotoAsync($"{_served.Address}/cases/{_case}/edit");
        await Assertions.Expect(page.Locator("#saved")).Not.ToBeEmptyAsync();
        await page.Locator(".part[data-part=附件2]").ClickAsync();
        return page;
    }

    private async Task SignInAsync(IPage page, string name)
    {
        await page.GotoAsync(_served.Address + "/sign-in");
        await page.FillAsync("#name", name);
        await page.FillAsync("#password", WebHost.Password);
        await page.ClickAsync("main button[type=submit]");
        await page.WaitForURLAsync(new Regex("^(?!.*/sign-in$)"));
    }

    private static ILocator Cell(IPage page, string key) => page.Locator($"[data-key='{key}']").First;

    /// <summary>Types into a cell and goes on; null: only goes on from the cell one is in.</summary>
    private static async Task TypeAsync(IPage page, string key, string? text)
    {
        if (text is not null) await Cell(page, key).FocusAsync();
        if (text is not null) await page.Keyboard.TypeAsync(text);
        await page.Keyboard.PressAsync("Enter");
    }

    private static Task SavedAsync(IPage page) => Assertions.Expect(page.Locator("#saved[data-state=saved]")).ToHaveCountAsync(1, new() { Timeout = 60_000 });
}
