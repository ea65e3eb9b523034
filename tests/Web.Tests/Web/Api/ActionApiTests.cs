using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Gouji.Web.Api;
using Gouji.Web.Tests.Web.Review;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Api;

/// <summary>The actions of the transition table, each by its name, as programs of several people do them.</summary>
public sealed class ActionApiTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public void Actions_HaveAnExampleThatIsUnderstood()
    {
        ActionExamples.All.Keys.Order(StringComparer.Ordinal).ShouldBe(ActionEndpoints.ByName.Keys.Order(StringComparer.Ordinal));
        var options = host.App.Services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        foreach (var (name, example) in ActionExamples.All) ActionBodies.Parse(example.Json, ActionEndpoints.ByName[name], options).ShouldNotBeNull(name);
    }

    [Fact]
    public async Task Document_ShowsWhatEachActionTakes()
    {
        using var client = new HttpClient { BaseAddress = host.Address };
        using var answer = await client.GetAsync("/api/v1/openapi.json");
        var operation = (await answer.JsonAsync())["paths"]!["/api/v1/cases/{caseId}/actions/{action}"]!["post"]!;
        operation["parameters"]!.AsArray().Single(p => p!["name"]!.ToString() == "action")!["schema"]!["enum"]!.AsArray().Select(n => n!.ToString()).ShouldBe(ActionEndpoints.ByName.Keys, ignoreOrder: true);
        var examples = operation["requestBody"]!["content"]!["application/json"]!["examples"]!.AsObject();
        examples.Select(e => e.Key).ShouldBe(ActionEndpoints.ByName.Keys, ignoreOrder: true);
        examples["Withdraw"]!["summary"]!.ToString().ShouldBe("撤回公开 / Withdraw");
        examples["Withdraw"]!["value"]!["reason"].ShouldNotBeNull();
    }

    [Fact]
    public async Task Report_GoesFromExplanationToAcceptance()
    {
        var town = await ReviewedTown.FilledInAsync(host, "51");
        using var clerk = await host.ProgramAsync("clerk51", mayWrite: true);
        using var head = await host.ProgramAsync("head51", mayWrite: true);
        using var reviewer = await host.ProgramAsync("reviewer51", mayWrite: true);
        await SubmitAsync(clerk, town);
        await DoAsync(head, town, "Sign", new { }, "Signed");
        await DoAsync(reviewer, town, "Receive", new { }, "Received");
        await DoAsync(reviewer, town, "AddRemark", new { key = "总支出 @决算", passage = (string?)null, text = "与附件3不一致，请核对。" }, "Received");
        await DoAsync(reviewer, town, "ReturnForCorrection", new { note = (string?)null }, "Returned");

        var remark = (await ReviewAsync(clerk, town))["remarks"]!.AsArray().ShouldHaveSingleItem()!;
        await DoAsync(clerk, town, "AnswerRemark", new { remarkId = remark["id"]!.GetValue<long>(), answer = "已核对。" }, "Returned");
        await SubmitAsync(clerk, town);
        await DoAsync(head, town, "Sign", new { }, "Signed");
        await DoAsync(reviewer, town, "Receive", new { }, "Received");
        await DoAsync(reviewer, town, "RescoreIndicator", new { key = "指标.得分 #1", score = 0.5m, reason = "佐证材料不足。" }, "Received");
        (await ReviewAsync(clerk, town))["rescores"].ShouldBeNull();
        (await HistoryAsync(clerk, town)).ShouldNotContain("佐证材料不足");
        (await HistoryAsync(reviewer, town)).ShouldContain("佐证材料不足");
        using var browser = await host.SignedInAsync("clerk51");
        (await browser.GetStringAsync($"/cases/{town.Case}/history")).ShouldNotContain("佐证材料不足");
        await DoAsync(reviewer, town, "Accept", new { score = 85, opinion = "同意。" }, "Accepted");
        (await ReviewAsync(clerk, town))["rescores"]![0]!["score"]!.GetValue<decimal>().ShouldBe(0.5m);
        (await HistoryAsync(clerk, town)).ShouldContain("佐证材料不足");
    }

    [Fact]
    public async Task Grade_FollowsFromTheScoreWhateverAProgramSays()
    {
        var town = await ReviewedTown.SignedAsync(host, "52");
        using var reviewer = await host.ProgramAsync("reviewer52", mayWrite: true);
        await DoAsync(reviewer, town, "Receive", new { }, "Received");
        var accepted = await DoAsync(reviewer, town, "Accept", new { score = 50, grade = "Excellent", opinion = "同意。" }, "Accepted");
        accepted["grade"]!.ToString().ShouldNotBe("Excellent");
    }

    [Fact]
    public async Task Score_NeverExceedsThePointsOfTheIndicatorWhateverAProgramSays()
    {
        var town = await ReviewedTown.SignedAsync(host, "53");
        using var reviewer = await host.ProgramAsync("reviewer53", mayWrite: true);
        await DoAsync(reviewer, town, "Receive", new { }, "Received");
        using var high = await ActAsync(reviewer, town, "RescoreIndicator", new { key = "指标.得分 #1", score = 99, weight = 100, reason = "补分" });
        using var unknown = await ActAsync(reviewer, town, "RescoreIndicator", new { key = "指标.得分 #999", score = 1, reason = "补分" });
        (high.StatusCode, unknown.StatusCode).ShouldBe((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity));
        (await high.JsonAsync())["sentence"]!["en"]!.ToString().ShouldContain("The score must lie between");
        (await unknown.JsonAsync())["sentence"]!["en"]!.ToString().ShouldContain("no such indicator");
    }

    [Fact]
    public async Task Waiver_IsAskedForAndDecided()
    {
        var town = await ReviewedTown.FilledInAsync(host, "54");
        using var clerk = await host.ProgramAsync("clerk54", mayWrite: true);
        using var bureau = await host.ProgramAsync("bureau54", mayWrite: true);
        var finding = (await FindingsAsync(clerk, town))[0]!;
        await DoAsync(clerk, town, "AskForWaiver", new { fingerprint = finding["fingerprint"]!.ToString(), reason = "上级系统四舍五入。" }, "Draft");
        var asked = (await ReviewAsync(bureau, town))["waivers"]!.AsArray().ShouldHaveSingleItem()!;
        (asked["rule"]!.ToString(), asked["isGranted"]).ShouldBe((finding["rule"]!.ToString(), null));
        await DoAsync(bureau, town, "DecideWaiver", new { waiverId = asked["id"]!.GetValue<long>(), isGranted = true, answer = "情况属实。", expiresOn = "2099-12-31" }, "Draft");
        (await ReviewAsync(clerk, town))["waivers"]![0]!["isGranted"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Theory]
    [InlineData("Explain", """{ "fingerprint": "none", "text": "说明" }""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("AddRemark", "{}", HttpStatusCode.Conflict)]
    [InlineData("DecideWaiver", "{}", HttpStatusCode.Forbidden)]
    public async Task ActionThatMayNotBe_IsRefusedWithItsKind(string action, string body, HttpStatusCode status)
    {
        var tag = "55" + action[0];
        var town = await ReviewedTown.FilledInAsync(host, tag);
        using var clerk = await host.ProgramAsync("clerk" + tag, mayWrite: true);
        using var answer = await ActAsync(clerk, town, action, JsonNode.Parse(body)!);
        answer.StatusCode.ShouldBe(status);
    }

    /// <summary>Explains what stands open, as a program does it: from the refusal, by fingerprint.</summary>
    private static async Task SubmitAsync(HttpClient clerk, ReviewedTown town)
    {
        var revision = (await town.ReportAsync()).Revision;
        using var refused = await clerk.PostAsJsonAsync($"/api/v1/cases/{town.Case}/submit", new { revision });
        if (refused.StatusCode == HttpStatusCode.OK) return;
        foreach (var finding in (await refused.JsonAsync())["findings"]!.AsArray()) await DoAsync(clerk, town, "Explain", new { fingerprint = finding!["fingerprint"]!.ToString(), text = "年中追加，已列入决算。" }, null);
        (await ReviewAsync(clerk, town))["explanations"]!.AsArray().ShouldAllBe(e => e!["holds"]!.GetValue<bool>());
        using var submitted = await clerk.PostAsJsonAsync($"/api/v1/cases/{town.Case}/submit", new { revision });
        submitted.StatusCode.ShouldBe(HttpStatusCode.OK, await submitted.Content.ReadAsStringAsync());
    }

    /// <param name="state">The state after it; null: any.</param>
    private static async Task<JsonNode> DoAsync(HttpClient client, ReviewedTown town, string action, object body, string? state)
    {
        using var answer = await ActAsync(client, town, action, body);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, $"{action}: {await answer.Content.ReadAsStringAsync()}");
        var shown = await answer.JsonAsync();
        if (state is not null) shown["state"]!.ToString().ShouldBe(state, action);
        return shown;
    }

    private static Task<HttpResponseMessage> ActAsync(HttpClient client, ReviewedTown town, string action, object body) => client.PostAsJsonAsync($"/api/v1/cases/{town.Case}/actions/{action}", body);

    private static async Task<JsonNode> ReviewAsync(HttpClient client, ReviewedTown town)
    {
        using var answer = await client.GetAsync($"/api/v1/cases/{town.Case}/review");
        return await answer.JsonAsync();
    }

    private static async Task<string> HistoryAsync(HttpClient client, ReviewedTown town)
    {
        using var answer = await client.GetAsync($"/api/v1/cases/{town.Case}/history");
        return (await answer.JsonAsync())["entries"]!.AsArray().Single(e => e!["action"]!.ToString() == "RescoreIndicator")!["content"]?["Reason"]?.ToString() ?? "";
    }

    private static async Task<JsonArray> FindingsAsync(HttpClient client, ReviewedTown town)
    {
        using var answer = await client.GetAsync($"/api/v1/cases/{town.Case}/findings");
        return (await answer.JsonAsync())["findings"]!.AsArray();
    }
}
