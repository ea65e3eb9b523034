using Gouji.Workflow.Actions;
using Gouji.Workflow.Fields;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Review;

/// <summary>A reviewer before the desk: no complaint of the browser, nothing wider than its window; between finding and place both ways, by mouse and by keyboard.</summary>
public sealed class ReviewWalkTests(BrowserHost browser) : IClassFixture<BrowserHost>
{
    [Theory]
    [InlineData(1440, "zh-CN")]
    [InlineData(390, "zh-CN")]
    [InlineData(1440, "en")]
    public async Task Pages_OpenWithoutComplaint(int width, string language)
    {
        var tag = "v" + width + language[..2];
        var town = await ReviewedTown.SignedAsync(browser.Host, tag);
        await SecondRoundAsync(town);
        var (page, complaints) = await browser.OpenAsync(width, language: language);
        await BrowserHost.SignInAsync(page, "reviewer" + tag);
        foreach (var (name, path) in new[]
        {
            ("queue", "/review?State=all"), ("waivers", "/review/waivers"), ("draws", "/review/draws?Year=2023"), ("feedback", "/review/feedback"), ("paper", $"/cases/{town.Case}/review"),
            ("changes", $"/cases/{town.Case}/review?View=changes"), ("facts", $"/cases/{town.Case}/review?View=facts"), ("original", $"/cases/{town.Case}/review?View=original"), ("opinion", $"/cases/{town.Case}/opinion"),
        })
        {
            (await page.GotoAsync(path))!.Status.ShouldBe(200, path);
            await BrowserHost.PictureAsync(page, $"review-{name}-{width}-{language[..2]}");
            (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth")).ShouldBeTrue(path);
        }

        complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Findings_AndPlacesLeadToEachOther()
    {
        var town = await ReviewedTown.SignedAsync(browser.Host, "k1");
        await town.DoAsync(town.Reviewer, new Receive());
        var (page, complaints) = await browser.OpenAsync();
        await BrowserHost.SignInAsync(page, "reviewerk1");
        await page.GotoAsync($"/cases/{town.Case}/review");
        await page.ClickAsync(".finding .to-paper >> nth=0");
        (await page.Locator(".paper :target").CountAsync()).ShouldBe(1);
        await page.ClickAsync(".paper .note >> nth=0");
        (await page.Locator(".finding:target").CountAsync()).ShouldBe(1);
        await page.Locator("h1").First.ClickAsync();
        await page.Keyboard.PressAsync("n");
        (await IdAsync(page)).ShouldStartWith("finding-");
        var finding = await IdAsync(page);
        await page.Keyboard.PressAsync("d");
        await page.WaitForFunctionAsync("document.activeElement?.closest('.paper')");
        await page.Keyboard.PressAsync("f");
        await page.WaitForFunctionAsync("document.activeElement?.closest('.finding')");
        (await IdAsync(page)).ShouldStartWith("finding-", customMessage: finding);
        complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Remark_OnWordsChosenInAParagraph_IsBoundToItsField()
    {
        var town = await ReviewedTown.SignedAsync(browser.Host, "k2");
        await town.DoAsync(town.Reviewer, new Receive());
        var (page, complaints) = await browser.OpenAsync();
        await BrowserHost.SignInAsync(page, "reviewerk2");
        await page.GotoAsync($"/cases/{town.Case}/review");
        await page.EvaluateAsync("""
            () => {
              const paragraph = [...document.querySelectorAll('.paper p[data-key^=正文]')].find(p => p.textContent.includes('便民服务中心'));
              const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const at = walker.currentNode.data.indexOf('便民服务中心');
                if (at < 0) continue;
                const range = document.createRange();
                range.setStart(walker.currentNode, at); range.setEnd(walker.currentNode, at + 6);
                getSelection().removeAllRanges(); getSelection().addRange(range);
                return;
              }
            }
            """);
        await page.Keyboard.PressAsync("r");
        (await page.Locator("#remark-about").TextContentAsync()).ShouldBe("便民服务中心");
        await page.Keyboard.TypeAsync("请写明人数。");
        await page.ClickAsync("#new-remark button");
        (await page.Locator(".remarks").TextContentAsync())!.ShouldContain("请写明人数。");
        (await page.Locator(".paper mark.at-remark").TextContentAsync()).ShouldBe("便民服务中心");
        (await town.InAsync(d => Task.FromResult(d.Remarks.Single(r => r.CaseId == town.Case)))).Key!.ShouldStartWith("正文 ");
        await BrowserHost.PictureAsync(page, "review-remark");
        complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Sign_AndTheHeadOfTheBureausPagesOpenWithoutComplaint()
    {
        var town = await ReviewedTown.SignedAsync(browser.Host, "k3");
        await town.DoAsync(town.Reviewer, new Receive(), new ReturnForCorrection("请核对。"));
        await town.DoAsync(town.Clerk, new AskForWaiver(new Gouji.Workflow.Reviewing.FindingMark("BAL001", "f", "1", Gouji.Model.Severity.Error), "上级报表口径不同，本年暂按原口径。"));
        var report = await town.ReportAsync();
        await browser.Host.App.Services.GetRequiredService<Gouji.Web.Cases.SubmissionDesk>().SubmitAsync(town.Clerk, town.Case, report.Revision, default);
        foreach (var (who, path, name, width) in new[] { ("head", $"/cases/{town.Case}/sign", "sign", 1440), ("head", $"/cases/{town.Case}/sign", "sign", 390), ("bureau", "/review/waivers", "waivers-open", 1440), ("bureau", "/review/waivers", "waivers-open", 390), ("bureau", "/review/draws?Year=2023", "draws-head", 1440), ("bureau", "/review/draws?Year=2023", "draws-head", 390) })
        {
            var (page, complaints) = await browser.OpenAsync(width);
            await BrowserHost.SignInAsync(page, who + "k3");
            await page.GotoAsync(path);
            if (name == "draws-head") await page.ClickAsync("main form[method=post] button");
            await BrowserHost.PictureAsync(page, $"review-{name}-{width}");
            (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth")).ShouldBeTrue(path);
            complaints.ShouldBeEmpty();
        }
    }

    private static Task<string> IdAsync(IPage page) => page.EvaluateAsync<string>("document.activeElement.id");

    private async Task SecondRoundAsync(ReviewedTown town)
    {
        await town.DoAsync(town.Reviewer, new Receive(), new AddRemark("总支出 @决算", null, "与决算报表核对。"), new RescoreIndicator("指标.得分 #1", 1m, 10m, "佐证不足"), new ReturnForCorrection("请核对后重报。"));
        var (revision, fields) = await browser.Host.App.Services.GetRequiredService<CaseFields>().LoadAsync(town.Case);
        var paragraph = fields.First(f => f.Key.StartsWith("正文 ", StringComparison.Ordinal) && f.Text?.Contains("机构设置情况", StringComparison.Ordinal) == true);
        await town.DoAsync(town.Clerk, new EditFields([new NewEdit(Guid.NewGuid(), paragraph.Key, paragraph.Text + "另设退役军人服务站。", revision)]));
        await town.SubmitAsync();
        await town.DoAsync(town.Reviewer, new Receive());
    }
}
