using System.Net.Http.Json;
using AngleSharp.Html.Parser;
using Gouji.Web.Tests.Web.Publishing;
using Gouji.Workflow.Cases;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace Gouji.Web.Tests.Web.Trust;

/// <summary>How often a request asks the database: no more as there are more reports, and for nothing more than a dozen times.</summary>
public sealed class StatementsTests(WebHost host, ITestOutputHelper output) : IClassFixture<WebHost>
{
    private const int Most = 12;

    [Fact]
    public async Task Pages_AskTheDatabaseAtMostADozenTimes()
    {
        var county = await PublishedCounty.AcceptedAsync(host, "81");
        (await county.Publisher.PublishAsync(county.Bureau, county.Case, makesPdf: false)).Action.ShouldBeOfType<Done>();
        var publication = await PublicationAsync();
        var drafts = await DraftsAsync();
        var clerk = await host.SignedInAsync(PublishedCounty.Person + "81");
        var reviewer = await host.SignedInAsync("reviewer81");
        var token = new HtmlParser().ParseDocument(await clerk.GetStringAsync($"/cases/{drafts}/edit")).QuerySelector("meta[name=csrf-token]")!.GetAttribute("content")!;
        using var counter = new StatementCounter(host.Store.Connection);

        await CountAsync(counter, "edit", () => EditAsync(clerk, drafts, token));
        await CountAsync(counter, "second edit", () => EditAsync(clerk, drafts, token));
        await CountAsync(counter, "changes", () => clerk.GetAsync($"/cases/{drafts}/changes?since=2&at={Uri.EscapeDataString("总支出 @决算")}"));
        await CountAsync(counter, "changes since the beginning", () => clerk.GetAsync($"/cases/{drafts}/changes?since=0"));
        await CountAsync(counter, "home", () => clerk.GetAsync("/"));
        await CountAsync(counter, "case", () => clerk.GetAsync($"/cases/{drafts}"));
        await CountAsync(counter, "editor", () => clerk.GetAsync($"/cases/{drafts}/edit"));
        await CountAsync(counter, "queue", () => reviewer.GetAsync("/review"));
        await CountAsync(counter, "desk", () => reviewer.GetAsync($"/cases/{county.Case}/review"));
        using var anyone = host.Client();
        await CountAsync(counter, "public list", () => anyone.GetAsync("/public"));
        await CountAsync(counter, "public page", () => anyone.GetAsync($"/public/{publication}"));
    }

    private async Task CountAsync(StatementCounter counter, string what, Func<Task<HttpResponseMessage>> ask)
    {
        counter.Take();
        using var answer = await ask();
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsStringAsync();
        var statements = counter.Take();
        output.WriteLine($"{what}: {statements.Count}");
        statements.Count.ShouldBeLessThanOrEqualTo(Most, $"{what}:\n{string.Join("\n", statements)}");
    }

    private static async Task<HttpResponseMessage> EditAsync(HttpClient client, long id, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/cases/{id}/edits") { Content = JsonContent.Create(new { edits = new[] { new { id = Guid.NewGuid(), key = "总支出 @决算", text = $"{Random.Shared.Next()}", @base = 0 } } }) };
        request.Headers.Add("X-CSRF-TOKEN", token);
        return await client.SendAsync(request);
    }

    private async Task<long> PublicationAsync()
    {
        await using var database = host.Store.Open();
        return await database.Publications.Select(p => p.Id).FirstAsync();
    }

    /// <summary>Thirty reports to be filled in, of other years of the same unit; the first is given.</summary>
    private Task<long> DraftsAsync() => host.Store.WriteAsync(async (database, ct) =>
    {
        var unit = await database.Units.FirstAsync(u => u.Code == "9181", ct);
        List<Gouji.Workflow.Cases.Case> made = [.. Enumerable.Range(1990, 30).Select(year => new Gouji.Workflow.Cases.Case { UnitId = unit.Id, Year = year, FormId = "hunan-overall-2023" })];
        database.AddRange(made);
        await database.SaveChangesAsync(ct);
        return (made[0].Id, true);
    });
}
