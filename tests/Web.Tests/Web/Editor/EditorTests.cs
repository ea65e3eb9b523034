using Gouji.Web.Filings;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Editor;

/// <summary>The editor in a browser: the keys of a spreadsheet, rows, the body.</summary>
public sealed class EditorTests : EditorWalk
{
    [Fact]
    public async Task Typing_MovesPastesAndUndoes()
    {
        var report = Report();
        await using var host = await EditorHost.StartAsync(report);
        var (page, troubles) = await OpenAsync(host, "李平");

        await Cell(page, "公务用车购置费 @决算").FocusAsync();
        await page.Keyboard.TypeAsync("1.5");
        await page.Keyboard.PressAsync("Enter");
        (await FocusedAsync(page)).ShouldBe("公务用车运行维护费 @决算");
        await page.Keyboard.TypeAsync("2.25");
        await page.Keyboard.PressAsync("Escape");
        (await Cell(page, "公务用车运行维护费 @决算").InputValueAsync()).ShouldBe("");
        await page.Keyboard.PressAsync("ArrowUp");
        (await FocusedAsync(page)).ShouldBe("公务用车购置费 @决算");
        await page.Keyboard.PressAsync("ArrowLeft");
        (await FocusedAsync(page)).ShouldBe("公务用车购置费 @年初预算");
        await SavedAsync(page);
        report["公务用车购置费 @决算"].ShouldBe("1.5");
        report["公务用车运行维护费 @决算"].ShouldBeNull();

        await PasteAsync(page, "因公出国费 @年初预算", "3\t4.5\r\n1.2\t\r\n");
        await SavedAsync(page);
        (report["因公出国费 @年初预算"], report["因公出国费 @决算"], report["公务接待费 @年初预算"]).ShouldBe(("3", "4.5", "1.2"));
        await page.Keyboard.PressAsync("Control+z");
        await SavedAsync(page);
        (report["因公出国费 @年初预算"], report["因公出国费 @决算"], report["公务接待费 @年初预算"]).ShouldBe((null, null, null));
        await page.Keyboard.PressAsync("Control+y");
        await SavedAsync(page);
        report["因公出国费 @决算"].ShouldBe("4.5");
        troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task Computed_SaysHow_AndMayBeEnteredByHand()
    {
        var report = Report();
        report.Put("编制人数", "62");
        report.Put("在职人数", "58");
        await using var host = await EditorHost.StartAsync(report);
        var (page, troubles) = await OpenAsync(host, "李平");

        await Cell(page, "人员控制率").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#derivation")).ToContainTextAsync("÷ 编制人数");
        await Browser.PictureAsync(page, "editor-derivation");
        await page.GetByRole(AriaRole.Button, new() { Name = "改为手填" }).ClickAsync();
        await page.Keyboard.TypeAsync("95%");
        await page.Keyboard.PressAsync("Enter");
        await SavedAsync(page);
        report["人员控制率"].ShouldBe("95%");
        troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task Rows_ComeAndGoAndComeBack()
    {
        var report = Report();
        await using var host = await EditorHost.StartAsync(report);
        var (page, troubles) = await OpenAsync(host, "李平");

        await Cell(page, "名称 项目 #1").FillAsync("敬老院运转");
        await page.Keyboard.PressAsync("Enter");
        await SavedAsync(page);
        report["名称 项目 #4"].ShouldBe("");
        await page.Locator("section:visible [data-kind=项目] [data-do=add-row]").ClickAsync();
        await Assertions.Expect(page.Locator("tr[data-listed][data-item='名称 项目 #5']")).ToHaveCountAsync(1);
        await Cell(page, "项目.支出 @决算 #1").FillAsync("20");
        await page.Locator("section:visible [data-kind=项目] [data-do=remove-row]").ClickAsync();
        await Assertions.Expect(page.Locator("tr[data-item='名称 项目 #1']")).ToHaveCountAsync(0);
        (report["名称 项目 #1"], report["项目.支出 @决算 #1"]).ShouldBe((null, null));

        await page.Locator("[data-do=undo]").ClickAsync();
        await Assertions.Expect(Cell(page, "项目.支出 @决算 #1")).ToHaveValueAsync("20");
        await SavedAsync(page);
        report["名称 项目 #1"].ShouldBe("敬老院运转");
        troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task Row_AddedBeforeThePaperIsFetchedAnew_LeavesTheNameJustWritten()
    {
        var report = Report();
        await using var host = await EditorHost.StartAsync(report);
        var (page, troubles) = await OpenAsync(host, "李平");
        TaskCompletionSource late = new();
        await page.RouteAsync("**/sheets", async route =>
        {
            await late.Task;
            await route.ContinueAsync();
        });

        await Cell(page, "名称 项目 #1").FillAsync("敬老院运转");
        await page.Keyboard.PressAsync("Enter");
        await SavedAsync(page);
        await page.Locator("section:visible [data-kind=项目] [data-do=add-row]").ClickAsync();
        await SavedAsync(page);
        late.SetResult();

        await Assertions.Expect(page.Locator("tr[data-listed][data-item='名称 项目 #5']")).ToHaveCountAsync(1);
        report["名称 项目 #1"].ShouldBe("敬老院运转");
        troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task Pinyin_BeingComposed_IsNoTextYet()
    {
        const string Saving = "厉行节约保障措施";
        var report = Report();
        await using var host = await EditorHost.StartAsync(report);
        var (page, _) = await OpenAsync(host, "李平");
        await Cell(page, Saving).FocusAsync();
        var keys = await page.Context.NewCDPSessionAsync(page);
        await keys.SendAsync("Input.imeSetComposition", new() { ["text"] = "jie yue", ["selectionStart"] = 7, ["selectionEnd"] = 7 });
        await Task.Delay(1500);
        report.Edits.ShouldBeEmpty();

        await keys.SendAsync("Input.insertText", new() { ["text"] = "节约" });
        await Cell(page, Reception).FocusAsync();
        await SavedAsync(page);

        report[Saving].ShouldBe("节约");
        report.Edits.Count(e => e.Edit.Key == Saving).ShouldBe(1);
    }

    [Fact]
    public async Task Body_KeepsItsFiguresWhileWordsChange()
    {
        var report = Report();
        await using var host = await EditorHost.StartAsync(report);
        var (page, troubles) = await OpenAsync(host, "李平", part: "正文");
        var paragraph = page.Locator("[data-key='正文 0010']");

        await paragraph.FocusAsync();
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.TypeAsync("比上年{减少}。");
        await Cell(page, Reception).EvaluateAsync("c => document.activeElement.blur()");
        await SavedAsync(page);
        report["正文 0010"].ShouldBe("公务接待费{{公务接待费 @决算|1.86万元}}，比上年\\{减少}。");

        await page.Locator(".chip").ClickAsync();
        (await FocusedAsync(page)).ShouldBe(Reception);
        troubles.ShouldBeEmpty();
    }

    /// <summary>Behind the first of two, behind the last made, or anywhere: each new paragraph has a place of its own, and a key the server takes.</summary>
    [Theory]
    [InlineData("made => 0")]
    [InlineData("made => made")]
    [InlineData("made => (made * 7919) % (made + 1)")]
    public async Task Paragraphs_ManyBetweenTwo_EachHaveAPlaceOfTheirOwn(string where)
    {
        await using var host = await EditorHost.StartAsync(Report());
        var (page, _) = await OpenAsync(host, "李平");
        var keys = await page.EvaluateAsync<string[]>($$"""
            async () => {
              const { keyBetween } = await import('/editor/body.js');
              const keys = ['正文 0010', '正文 0020'];
              for (let made = 0; made < 300; made++) {
                const at = ({{where}})(made);
                keys.splice(at + 1, 0, keyBetween(keys[at], keys[at + 1]));
              }
              return keys;
            }
            """);
        keys.ShouldBe(keys.Distinct().Order(StringComparer.Ordinal));
        keys.Where(key => FieldKeyText.Parse(key) is null).ShouldBeEmpty();
    }

    [Fact]
    public async Task Findings_StandBesideTheCellAndInTheList()
    {
        var report = Report();
        await using var host = await EditorHost.StartAsync(report);
        var (page, _) = await OpenAsync(host, "李平");
        await Assertions.Expect(page.Locator("#counts")).ToContainTextAsync("没有问题。核对了 12 条规则");

        await Cell(page, Reception).FillAsync("-1");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(Cell(page, Reception)).ToHaveAttributeAsync("data-finding", "error");
        await Assertions.Expect(page.Locator(".part[data-part=附件2] .count")).ToHaveTextAsync("1");
        await page.Locator("#findings [data-goto]").ClickAsync();
        (await FocusedAsync(page)).ShouldBe(Reception);
        await Browser.PictureAsync(page, "editor-1440");
        await page.SetViewportSizeAsync(390, 844);
        await Browser.PictureAsync(page, "editor-390");
        (await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();
    }
}
