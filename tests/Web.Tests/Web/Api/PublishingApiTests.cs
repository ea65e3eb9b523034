using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Gouji.Web.Tests.Web.Publishing;
using Gouji.Web.Tests.Web.Review;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Api;

/// <summary>A program publishes what was accepted, looks after it, and takes it back.</summary>
public sealed class PublishingApiTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task AcceptedReport_IsPublishedInTheBackgroundAndWithdrawn()
    {
        var county = await PublishedCounty.AcceptedAsync(host, "61");
        using var client = await host.ProgramAsync("bureau61", mayWrite: true);
        State(await StatusAsync(client, county.Case)).ShouldBe("None");
        using var asked = await client.PostAsync($"/api/v1/cases/{county.Case}/publish", null);
        asked.StatusCode.ShouldBe(HttpStatusCode.Accepted, await asked.Content.ReadAsStringAsync());
        asked.Headers.Location!.OriginalString.ShouldBe($"/api/v1/cases/{county.Case}/publishing");
        var status = await DoneAsync(client, county.Case);
        State(status).ShouldBe("Published", status.ToJsonString());
        using var published = await client.GetAsync($"/api/v1/publications/{status["publicationId"]}");
        (await published.JsonAsync())["files"]!.AsArray().Count.ShouldBeGreaterThan(3);
        using var again = await client.PostAsync($"/api/v1/cases/{county.Case}/publish", null);
        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        using var withdrawn = await client.PostAsJsonAsync($"/api/v1/cases/{county.Case}/actions/Withdraw", new { reason = "数据有误" });
        withdrawn.StatusCode.ShouldBe(HttpStatusCode.OK);
        var after = await StatusAsync(client, county.Case);
        (State(after), after["publicationId"]).ShouldBe(("None", null));
    }

    [Fact]
    public async Task ReportThatIsNotAccepted_IsRefusedAtOnce()
    {
        var town = await ReviewedTown.FilledInAsync(host, "62");
        using var client = await host.ProgramAsync("bureau62", mayWrite: true);
        using var answer = await client.PostAsync($"/api/v1/cases/{town.Case}/publish", null);
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.JsonAsync())["sentence"]!["en"]!.ToString().ShouldContain("Only a report that was accepted");
        State(await StatusAsync(client, town.Case)).ShouldBe("None");
    }

    [Fact]
    public async Task WhoeverMayNotPublish_NeitherAsksNorLooks()
    {
        var town = await ReviewedTown.FilledInAsync(host, "63");
        using var client = await host.ProgramAsync("reviewer63", mayWrite: true);
        using var asked = await client.PostAsync($"/api/v1/cases/{town.Case}/publish", null);
        using var looked = await client.GetAsync($"/api/v1/cases/{town.Case}/publishing");
        (asked.StatusCode, looked.StatusCode).ShouldBe((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden));
    }

    private static string State(JsonNode status) => status["state"]!.ToString();

    private static async Task<JsonNode> DoneAsync(HttpClient client, long caseId)
    {
        var status = await StatusAsync(client, caseId);
        for (var i = 0; i < 600 && State(status) == "Working"; i++)
        {
            (status["step"], status["stepName"]).ShouldNotBe((null, null));
            await Task.Delay(100);
            status = await StatusAsync(client, caseId);
        }

        return status;
    }

    private static async Task<JsonNode> StatusAsync(HttpClient client, long caseId)
    {
        using var answer = await client.GetAsync($"/api/v1/cases/{caseId}/publishing");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.JsonAsync();
    }
}
