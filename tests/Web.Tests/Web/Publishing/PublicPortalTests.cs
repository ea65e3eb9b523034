using System.IO.Compression;
using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using Gouji.Web.Publishing;
using Gouji.Workflow.Actions;
using Gouji.Workflow.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Publishing;

/// <summary>From an accepted case to what the public reads, on the real host.</summary>
public sealed class PublicPortalTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Publication_HoldsNothingPrivate()
    {
        var (id, _) = await PublishedAsync("01");
        using var client = host.Client();
        await using var database = host.Store.Open();
        var files = await database.PublishedFiles.Where(f => f.PublicationId == id).Select(f => f.Name).ToListAsync();
        files.ShouldContain("review.json");
        files.ShouldContain("SHA256SUMS");
        foreach (var file in files)
            foreach (var part in Parts(await client.GetByteArrayAsync($"/public/{id}/{file}")))
                foreach (var secret in new[] { PublishedCounty.Mobile, PublishedCounty.Person }) Encoding.UTF8.GetString(part).ShouldNotContain(secret, customMessage: file);
        var page = await client.GetStringAsync($"/public/{id}");
        page.ShouldNotContain(PublishedCounty.Mobile);
        page.ShouldNotContain(PublishedCounty.Person);
        (await database.Publications.SingleAsync(p => p.Id == id)).Text.ShouldNotContain(PublishedCounty.Mobile);
    }

    [Fact]
    public async Task Page_LeadsFromFiguresToTheDocumentAndBack()
    {
        var (id, county) = await PublishedAsync("02");
        using var client = host.Client();
        var page = await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync($"/public/{id}"));
        var figures = page.QuerySelectorAll(".paper a.fact");
        figures.Length.ShouldBeGreaterThan(100);
        foreach (var figure in figures) page.QuerySelector(figure.GetAttribute("href")!.Replace($"/public/{id}", "", StringComparison.Ordinal)).ShouldNotBeNull();
        foreach (var place in page.QuerySelectorAll(".figures a")) page.QuerySelector(place.GetAttribute("href")!.Replace($"/public/{id}", "", StringComparison.Ordinal)).ShouldNotBeNull();
        page.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
        page.QuerySelectorAll("[style], script:not([src]), style").ShouldBeEmpty();
        page.QuerySelectorAll(".figures td").Select(c => c.TextContent).ShouldContain(t => t.Contains(" = ", StringComparison.Ordinal));
        var text = page.QuerySelector("main")!.TextContent;
        foreach (var told in new[] { "94.0", "优", county.Doubt.Rule.Id, county.Doubt.Message.Zh, "年中追加", "8.50", "云溪县财政局", "单位说明" }) text.ShouldContain(told);
    }

    [Theory]
    [InlineData("青禾", true)]
    [InlineData("支出 绩效", true)]
    [InlineData("青禾镇03", true)]
    [InlineData("没有这几个字", false)]
    [InlineData("%' OR 1=1 --", false)]
    public async Task Search_FindsCharactersAsTheyStand(string words, bool isFound)
    {
        var id = await OnceAsync("03");
        using var client = host.Client();
        var text = await client.GetStringAsync("/public?q=" + Uri.EscapeDataString(words) + "&unit=" + Uri.EscapeDataString("青禾镇03"));
        text.Contains($"\"/public/{id}\"", StringComparison.Ordinal).ShouldBe(isFound);
    }

    [Fact]
    public async Task Withdrawn_ShowsWhyAndNothingElse()
    {
        var (id, county) = await PublishedAsync("04");
        (await county.ActAsync(county.Bureau, new Withdraw("数据有误"))).ShouldBeOfType<Done>();
        using var client = host.Client();
        var text = await client.GetStringAsync($"/public/{id}");
        text.ShouldContain("数据有误");
        text.ShouldNotContain("report.html");
        text.ShouldNotContain("class=\"paper\"");
        (await client.GetAsync($"/public/{id}/facts.json")).StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await client.GetStringAsync("/public/feed.atom")).ShouldNotContain($"/public/{id}<");
        (await county.Publisher.PublishAsync(county.Bureau, county.Case, makesPdf: false)).Action.ShouldBeOfType<Done>();
        (await client.GetStringAsync($"/public/{id}")).ShouldContain("看重新公开的报告");
    }

    [Fact]
    public async Task Files_AreTypedTaggedAndNotGuessed()
    {
        var (id, _) = await PublishedAsync("05");
        using var client = host.Client();
        using var facts = await client.GetAsync($"/public/{id}/facts.json");
        facts.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        facts.Content.Headers.ContentDisposition!.FileName.ShouldBe("facts.json");
        facts.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        using var again = new HttpRequestMessage(HttpMethod.Get, $"/public/{id}/facts.json");
        again.Headers.IfNoneMatch.Add(facts.Headers.ETag!);
        (await client.SendAsync(again)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        using var page = await client.GetAsync($"/public/{id}/report.html");
        page.Headers.GetValues("Content-Security-Policy").Single().ShouldNotContain("unsafe");
        page.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("style-src 'sha256-");
        foreach (var wrong in new[] { $"/public/{id}/..%2Fgouji.db", $"/public/{id}/nothing.json", "/public/999999", "/public/999999/facts.json" })
            (await client.GetAsync(wrong)).StatusCode.ShouldBe(HttpStatusCode.NotFound, wrong);
    }

    [Fact]
    public async Task Feedback_IsKeptAndBounded()
    {
        var (id, _) = await PublishedAsync("06");
        using var client = host.Client();
        (await (await client.SendFormAsync($"/public/{id}/feedback?figure=f12", "main form", ("Text", "这个数与上年不一致"))).TextAsync()).ShouldContain("已收到");
        (await (await client.SendFormAsync($"/public/{id}/feedback", "main form", ("Text", new string('长', 2001)))).TextAsync()).ShouldContain("不超过2000个字");
        (await client.PostAsync($"/public/{id}/feedback", new FormUrlEncodedContent([new("Text", "x"), new("_handler", "feedback")]))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        await using var database = host.Store.Open();
        var kept = await database.Feedback.SingleAsync(f => f.PublicationId == id);
        (kept.Figure, kept.Text).ShouldBe(("f12", "这个数与上年不一致"));
    }

    [Fact]
    public async Task Feed_Sitemap_Robots_Overview_AreThere()
    {
        var id = await OnceAsync("07");
        using var client = host.Client();
        (await client.GetStringAsync("/public/feed.atom?unit=" + Uri.EscapeDataString("青禾镇07"))).ShouldContain($"/public/{id}<");
        (await client.GetStringAsync("/sitemap.xml")).ShouldContain($"/public/{id}<");
        (await client.GetStringAsync("/robots.txt")).ShouldContain("Sitemap: http://");
        var overview = await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync("/public/overview"));
        overview.QuerySelectorAll("#grades tbody tr").Length.ShouldBe(1);
        overview.QuerySelectorAll("#spending tbody td")[0].TextContent.ShouldNotBe("0.00");
    }

    [Fact]
    public async Task Queue_PublishesInTheBackground()
    {
        var county = await PublishedCounty.AcceptedAsync(host, "08");
        var queue = host.App.Services.GetRequiredService<PublishingQueue>();
        await queue.AskAsync(county.Bureau, county.Case);
        for (var i = 0; i < 600 && await queue.FindAsync(county.Case) is { Why: null }; i++) await Task.Delay(100);
        (await queue.FindAsync(county.Case))?.Why?.Zh.ShouldBeNull();
        await using var database = host.Store.Open();
        (await database.Cases.SingleAsync(c => c.Id == county.Case)).State.ShouldBe(CaseState.Published);
    }

    [Fact]
    public async Task Publishing_ByWhoeverMayNot_IsRefused()
    {
        var county = await PublishedCounty.AcceptedAsync(host, "09");
        var none = county.Bureau with { Roles = [] };
        (await county.Publisher.PublishAsync(none, county.Case, makesPdf: false)).Action.ShouldBeOfType<Refusal>().Kind.ShouldBe(RefusalKind.NotFound);
    }

    private async Task<long> OnceAsync(string tag)
    {
        await using var database = host.Store.Open();
        return await database.Publications.Where(p => p.UnitName == "青禾镇" + tag && p.WithdrawnAt == null).Select(p => (long?)p.Id).FirstOrDefaultAsync() ?? (await PublishedAsync(tag)).Id;
    }

    private async Task<(long Id, PublishedCounty County)> PublishedAsync(string tag)
    {
        var county = await PublishedCounty.AcceptedAsync(host, tag);
        var result = await county.Publisher.PublishAsync(county.Bureau, county.Case, makesPdf: false);
        (result.Action as Refusal)?.Why.Zh.ShouldBeNull();
        await using var database = host.Store.Open();
        return (await database.Publications.Where(p => p.CaseId == county.Case).Select(p => p.Id).SingleAsync(), county);
    }

    private static IEnumerable<byte[]> Parts(byte[] bytes)
    {
        yield return bytes;
        if (!bytes.AsSpan().StartsWith("PK"u8)) yield break;
        using var package = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in package.Entries)
        {
            using var stream = entry.Open();
            using var part = new MemoryStream();
            stream.CopyTo(part);
            yield return part.ToArray();
        }
    }
}
