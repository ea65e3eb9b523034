using Microsoft.Playwright;

namespace Gouji.Web.Tests.Web.Walks;

/// <summary>How a person works a page.</summary>
internal abstract class Hand(IPage page)
{
    protected IPage Page { get; } = page;

    public abstract Task PressAsync(string selector);

    public abstract Task TypeAsync(string selector, string text);

    public abstract Task ChooseFileAsync(string selector, string file);

    /// <summary>Presses what leads to another page or brings this one anew.</summary>
    public async Task SendAsync(string selector)
    {
        await Page.EvaluateAsync("document.documentElement.dataset.isLeft = ''");
        await PressAsync(selector);
        await Page.Locator("html:not([data-is-left])").WaitForAsync(new() { State = WaitForSelectorState.Attached, Timeout = 90_000 });
        await Page.WaitForLoadStateAsync();
    }
}

/// <summary>By the mouse.</summary>
internal sealed class MouseHand(IPage page) : Hand(page)
{
    public override Task PressAsync(string selector) => Page.Locator(selector).First.ClickAsync();

    public override Task TypeAsync(string selector, string text) => Page.Locator(selector).First.FillAsync(text);

    public override Task ChooseFileAsync(string selector, string file) => Page.SetInputFilesAsync(selector, file);
}

/// <summary>By Tab, Enter and letters alone; what Tab does not come to cannot be worked.</summary>
internal sealed class KeyboardHand(IPage page) : Hand(page)
{
    private const int MostTabs = 900;

    public override async Task PressAsync(string selector)
    {
        await ReachAsync(selector);
        await Page.Keyboard.PressAsync("Enter");
    }

    public override async Task TypeAsync(string selector, string text)
    {
        await ReachAsync(selector);
        await Page.Keyboard.PressAsync("Control+a");
        await Page.Keyboard.InsertTextAsync(text);
    }

    public override async Task ChooseFileAsync(string selector, string file)
    {
        await ReachAsync(selector);
        var chooser = await Page.RunAndWaitForFileChooserAsync(() => Page.Keyboard.PressAsync("Enter"));
        await chooser.SetFilesAsync(file);
    }

    private async Task ReachAsync(string selector)
    {
        await Page.Locator(selector).First.WaitForAsync();
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            if (await Page.EvaluateAsync<bool>("selector => document.querySelector(selector) === document.activeElement", selector)) return;
            await Page.Keyboard.PressAsync("Tab");
        }

        throw new InvalidOperationException($"Tab does not come to {selector} on {Page.Url}.");
    }
}
