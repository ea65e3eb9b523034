using Microsoft.Playwright;

namespace Gouji.Web.Tests.Web.Walks;

/// <summary>One person before one window, who looks at every page at two widths: what is amiss is collected, so that one walk tells all of it.</summary>
internal sealed class Walker
{
    /// <summary>Milliseconds a page is waited for: the machine may have much else to do.</summary>
    private const int Patience = 60_000;

    private static readonly (int Width, int Height)[] s_windows = [(1440, 900), (390, 844)];

    private readonly string _who;
    private readonly string _language;
    private readonly IReadOnlyList<string> _data;
    private readonly IReadOnlyList<string> _complaints;
    private readonly List<string> _troubles;
    private int _told;

    private Walker(string who, string language, IReadOnlyList<string> data, IPage page, IReadOnlyList<string> complaints, List<string> troubles) =>
        (_who, _language, _data, Page, _complaints, _troubles) = (who, language, data, page, complaints, troubles);

    public IPage Page { get; }

    /// <param name="who">The person's account; null: a reader who does not sign in.</param>
    /// <param name="data">Names that may stand in any language.</param>
    /// <param name="troubles">Where what is amiss goes.</param>
    public static async Task<Walker> StartAsync(BrowserHost browser, string? who, string language, IReadOnlyList<string> data, List<string> troubles)
    {
        var (page, complaints) = await browser.OpenAsync(language: language);
        page.SetDefaultTimeout(Patience);
        Assertions.SetDefaultExpectTimeout(Patience);
        if (who is not null) await BrowserHost.SignInAsync(page, who);
        return new Walker(who ?? "reader", language, data, page, complaints, troubles);
    }

    public async Task GoAsync(string path, string? name = null)
    {
        await Page.GotoAsync(path);
        if (name is not null) await LookAsync(name);
    }

    /// <summary>Looks at the page at both widths.</summary>
    public async Task LookAsync(string name)
    {
        foreach (var (width, height) in s_windows)
        {
            await Page.SetViewportSizeAsync(width, height);
            await BrowserHost.PictureAsync(Page, $"walk-{name}-{_language[..2]}-{width}");
            if (!await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth")) Tell(name, $"wider than {width}");
            foreach (var violation in await Axe.ViolationsAsync(Page)) Tell(name, $"{width} {violation}");
        }

        await Page.SetViewportSizeAsync(s_windows[0].Width, s_windows[0].Height);
        if (_language == "en") foreach (var words in await ForeignWords.OnAsync(Page, _data, ReferenceReport.Words)) Tell(name, "Chinese: " + words);
        foreach (var complaint in _complaints.Skip(_told)) Tell(name, "console: " + complaint);
        _told = _complaints.Count;
    }

    public Task CloseAsync() => Page.Context.CloseAsync();

    private void Tell(string name, string trouble) => _troubles.Add($"{_who} {name} {_language}: {trouble}");
}
