using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Walks;

/// <summary>The whole way of a report, from a file to a reader, on the real host: by the mouse in Chinese, by the keyboard alone in English; every page looked at on the way.</summary>
public sealed class WholeWalkTests(BrowserHost browser) : IClassFixture<BrowserHost>
{
    [Fact]
    public async Task Report_GoesTheWholeWay_ByMouseInChinese()
    {
        var walk = new WholeWalk(browser, await InventedTown.FoundAsync(browser.Host, "m", "青禾镇人民政府"), "zh-CN", page => new MouseHand(page));
        await walk.WalkAsync();
        walk.Troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task Report_GoesTheWholeWay_ByKeyboardInEnglish()
    {
        var walk = new WholeWalk(browser, await InventedTown.FoundAsync(browser.Host, "k", "临泽镇人民政府"), "en", page => new KeyboardHand(page));
        await walk.WalkAsync();
        walk.Troubles.ShouldBeEmpty();
    }
}
