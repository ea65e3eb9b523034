using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Editor;

/// <summary>The editor in a browser: a lost line, two people at once.</summary>
public sealed class EditorLineTests : EditorWalk
{
    [Fact]
    public async Task LostServer_LosesNothing()
    {
        var report = Report();
        var host = await EditorHost.StartAsync(report);
        var address = host.Address;
        var (page, _) = await OpenAsync(host, "李平");
        await host.DisposeAsync();

        await Cell(page, Reception).FocusAsync();
        await page.Keyboard.TypeAsync("1.86");
        await page.Keyboard.PressAsync("Enter");
        await Cell(page, "厉行节约保障措施").FillAsync("严格公务接待标准");
        await Cell(page, Reception).FocusAsync();
        await Assertions.Expect(page.Locator("#saved")).ToContainTextAsync("断线，已存在本机 2 处");
        await Browser.PictureAsync(page, "editor-offline");

        await using var again = await EditorHost.StartAsync(report, address);
        await SavedAsync(page);
        (report[Reception], report["厉行节约保障措施"]).ShouldBe(("1.86", "严格公务接待标准"));
        report.Edits.Select(e => e.Edit.Id).ShouldBeUnique();
    }

    [Fact]
    public async Task ReloadedWhileServerIsGone_KeepsTheQueue()
    {
        var report = Report();
        var host = await EditorHost.StartAsync(report);
        var address = host.Address;
        var (page, _) = await OpenAsync(host, "李平");
        await host.DisposeAsync();
        await Cell(page, Reception).FocusAsync();
        await page.Keyboard.TypeAsync("1.86");
        await page.GotoAsync("about:blank");

        await using var again = await EditorHost.StartAsync(report, address);
        await page.GotoAsync(address + "/cases/1/edit");
        await OpenPartAsync(page);
        await SavedAsync(page);
        report[Reception].ShouldBe("1.86");
        (await Cell(page, Reception).InputValueAsync()).ShouldBe("1.86");
    }

    [Fact]
    public async Task TwoPeople_MergeByFieldAndChooseWhereBothWrote()
    {
        var report = Report();
        await using var host = await EditorHost.StartAsync(report);
        var (one, _) = await OpenAsync(host, "李平");
        var (two, _) = await OpenAsync(host, "王安");

        await Cell(one, Reception).FocusAsync();
        await one.Keyboard.TypeAsync("1.86");
        await Cell(two, Reception).FocusAsync();
        await two.Keyboard.TypeAsync("2.00");
        await one.Keyboard.PressAsync("Enter");
        await SavedAsync(one);
        await two.Keyboard.PressAsync("Enter");
        await Assertions.Expect(two.Locator(".conflict")).ToContainTextAsync("李平 同时改了这一格");
        await Browser.PictureAsync(two, "editor-conflict");
        report[Reception].ShouldBe("1.86");

        await two.GetByRole(AriaRole.Button, new() { Name = "用我的：2.00" }).ClickAsync();
        await SavedAsync(two);
        report[Reception].ShouldBe("2.00");
        await Assertions.Expect(Cell(one, Reception)).ToHaveValueAsync("2.00");
        await Assertions.Expect(one.Locator("#people")).ToContainTextAsync("王安");
    }

    [Fact]
    public async Task BrowserWithoutRoom_TypedIsSentAllTheSame()
    {
        var report = Report();
        await using var host = await EditorHost.StartAsync(report);
        var (page, _) = await OpenAsync(host, "李平");
        await page.EvaluateAsync("() => { for (let size = 1 << 20; size > 0; size >>= 1) try { for (let i = 0; i < 99; i++) localStorage.setItem(`full ${size} ${i}`, 'x'.repeat(size)); } catch { continue; } }");

        await Cell(page, Reception).FocusAsync();
        await page.Keyboard.TypeAsync("1.86");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#note")).ToContainTextAsync("本机存储已满");
        await SavedAsync(page);

        report[Reception].ShouldBe("1.86");
    }
}
