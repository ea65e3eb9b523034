using Gouji.Workflow.Cases;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Publishing;

/// <summary>A reader before the portal: no complaint of the browser, nothing wider than its window, a figure leads to its row.</summary>
public sealed class PublicWalkTests(BrowserHost browser) : IClassFixture<BrowserHost>
{
    [Theory]
    [InlineData(1440, "zh-CN")]
    [InlineData(390, "zh-CN")]
    [InlineData(1440, "en")]
    public async Task Reader_FindsAReportAndItsFigures(int width, string language)
    {
        var tag = "w" + width + language[..2];
        var county = await PublishedCounty.AcceptedAsync(browser.Host, tag);
        (await county.Publisher.PublishAsync(county.Bureau, county.Case, makesPdf: false)).Action.ShouldBeOfType<Done>();
        var (page, complaints) = await browser.OpenAsync(width, language: language);
        await page.GotoAsync("/public");
        await page.FillAsync("#q", "青禾镇" + tag);
        await page.ClickAsync(".public-send button");
        await BrowserHost.PictureAsync(page, "public-list-" + tag);
        await page.ClickAsync("main td a");
        await page.ClickAsync(".paper td a.fact >> nth=3");
        (await page.Locator(".figures tr:target").CountAsync()).ShouldBe(1);
        await BrowserHost.PictureAsync(page, "public-report-" + tag);
        await page.ClickAsync(".figures tr:target .places a");
        (await page.Locator(".paper a.fact:target").CountAsync()).ShouldBe(1);
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth")).ShouldBeTrue();
        await page.GotoAsync("/public/overview");
        await page.WaitForSelectorAsync(".chart canvas");
        await BrowserHost.PictureAsync(page, "public-overview-" + tag);
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth")).ShouldBeTrue();
        complaints.ShouldBeEmpty();
    }
}
