using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Gouji.Model;
using Gouji.Web.Tests.Web.Review;
using Gouji.Workflow.Actions;
using Gouji.Workflow.Cases;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Api;

/// <summary>A program submits what was filled in.</summary>
public sealed class SubmissionApiTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task OpenFindings_AreListedWithTheRefusal()
    {
        var town = await ReviewedTown.FilledInAsync(host, "71");
        using var client = await host.ProgramAsync("clerk71", mayWrite: true);
        var report = await town.ReportAsync();
        using var answer = await SubmitAsync(client, town, report.Revision);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = await answer.JsonAsync();
        problem["type"]!.ToString().ShouldBe("urn:gouji:refusal:Incomplete");
        var open = problem["findings"]!.AsArray();
        var doubts = report.Live.Findings.Where(f => f.Finding.Severity is Severity.Error or Severity.Verify).ToList();
        open.Select(f => Text(f, "fingerprint")).ShouldBe(doubts.Select(f => f.Finding.Fingerprint));
        (Text(open[0], "rule"), Text(open[0], "place"), Text(open[0], "message"), Text(open[0], "severity"))
            .ShouldBe((doubts[0].Finding.Rule.Id, doubts[0].Finding.Place.Where, doubts[0].Finding.Message.Zh, "verify"));
        (await town.StateAsync()).ShouldBe(CaseState.Draft);
    }

    [Fact]
    public async Task WhatIsExplained_IsSubmitted()
    {
        var town = await ReviewedTown.FilledInAsync(host, "72");
        using var client = await host.ProgramAsync("clerk72", mayWrite: true);
        var report = await town.ReportAsync();
        foreach (var mark in report.Live.Marks.Where(m => m.Severity == Severity.Verify)) await town.DoAsync(town.Clerk, new Explain(mark, "按上级文件追加，已列入决算。"));
        using var answer = await SubmitAsync(client, town, report.Revision);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        var shown = await answer.JsonAsync();
        (Text(shown, "state"), shown["round"]!.GetValue<int>()).ShouldBe(("Submitted", 1));
        (await town.StateAsync()).ShouldBe(CaseState.Submitted);
    }

    [Fact]
    public async Task WhatWasChangedSince_IsLookedAtAgainFirst()
    {
        var town = await ReviewedTown.FilledInAsync(host, "73");
        using var client = await host.ProgramAsync("clerk73", mayWrite: true);
        using var answer = await SubmitAsync(client, town, (await town.ReportAsync()).Revision - 1);
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var problem = await answer.JsonAsync();
        Text(problem["sentence"], "en").ShouldContain("changed meanwhile");
        problem["findings"].ShouldBeNull();
    }

    [Fact]
    public async Task SubmissionWithoutARevision_IsRefused()
    {
        var town = await ReviewedTown.FilledInAsync(host, "74");
        using var client = await host.ProgramAsync("clerk74", mayWrite: true);
        using var answer = await SubmitAsync(client, town, null);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Text((await answer.JsonAsync())["sentence"], "zh").ShouldContain("revision");
    }

    private static Task<HttpResponseMessage> SubmitAsync(HttpClient client, ReviewedTown town, long? revision) => client.PostAsJsonAsync($"/api/v1/cases/{town.Case}/submit", new { revision });

    private static string Text(JsonNode? node, string member) => node![member]!.ToString();
}
