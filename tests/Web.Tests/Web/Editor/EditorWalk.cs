using Gouji.Model;
using Gouji.Model.Filings;
using Microsoft.Playwright;
using Xunit;

namespace Gouji.Web.Tests.Web.Editor;

/// <summary>A browser before the editor, and what its tests do in it.</summary>
public abstract class EditorWalk : IAsyncLifetime
{
    private protected const string Reception = "公务接待费 @决算";

    private Browser _browser = null!;

    public async Task InitializeAsync() => _browser = await Browser.StartAsync();

    public async Task DisposeAsync() => await _browser.DisposeAsync();

    private protected static MemoryCase Report() => new("hunan-overall-2023")
    {
        Body = [new BodyParagraph(0, [new WordPiece("公务接待费"), new FigurePiece(FactKeyText.Parse(Reception)!, new Amount(1.86m, 2, Unit.WanYuan, "1.86万元")), new WordPiece("，")])],
    };

    private protected async Task<(IPage Page, List<string> Troubles)> OpenAsync(EditorHost host, string who, string part = "附件2")
    {
        var page = await _browser.PageAsync(host.Address, who);
        List<string> troubles = [];
        page.PageError += (_, error) => troubles.Add(error);
        page.Console += (_, message) => { if (message.Type == "error") troubles.Add(message.Text); };
        await page.GotoAsync(host.Address + "/cases/1/edit");
        await OpenPartAsync(page, part);
        return (page, troubles);
    }

    private protected static async Task OpenPartAsync(IPage page, string part = "附件2")
    {
        await Assertions.Expect(page.Locator("#saved")).Not.ToBeEmptyAsync();
        await page.Locator($".part[data-part={part}]").ClickAsync();
    }

    private protected static ILocator Cell(IPage page, string key) => page.Locator($"[data-key='{key}']").First;

    private protected static Task<string> FocusedAsync(IPage page) => page.EvaluateAsync<string>("() => document.activeElement?.dataset.key ?? ''");

    private protected static async Task SavedAsync(IPage page)
    {
        // What was typed a moment ago is put into the queue when the cell is left, before anything else happens.
        await Assertions.Expect(page.Locator("#saved[data-state=saved]")).ToHaveCountAsync(1, new() { Timeout = 40_000 });
    }

    private protected static async Task PasteAsync(IPage page, string key, string text)
    {
        await Cell(page, key).FocusAsync();
        await Cell(page, key).EvaluateAsync("(cell, text) => { const data = new DataTransfer(); data.setData('text/plain', text); cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }", text);
    }
}
