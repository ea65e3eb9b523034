using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Gouji.Web.Api;
using Gouji.Web.Tests.Web.Policies;
using Gouji.Workflow.People;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Api;

/// <summary>The API as a program uses it: with a token of a person, without a browser.</summary>
public sealed class ApiTests(WebHost host) : IClassFixture<WebHost>, IAsyncLifetime
{
    private static int s_number;

    private readonly string _town = $"9{Interlocked.Increment(ref s_number):000000}";
    private Gouji.Workflow.Cases.Case _case = null!;

    public async Task InitializeAsync()
    {
        var unit = await host.UnitAsync(_town, $"青禾镇{_town}");
        _case = new Gouji.Workflow.Cases.Case { UnitId = unit.Id, Year = 2023, FormId = "hunan-overall-2023" };
        await host.Store.WriteAsync((database, _) =>
        {
            database.Cases.Add(_case);
            return Task.FromResult((true, true));
        });
        await host.AccountAsync($"clerk{_town}", (Role.Clerk, unit));
        await host.AccountAsync($"stranger{_town}");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task NoToken_IsAskedForOne()
    {
        using var client = new HttpClient { BaseAddress = host.Address };
        using var answer = await client.GetAsync("/api/v1/cases");
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
        (await answer.JsonAsync())["sentence"]!["zh"]!.ToString().ShouldContain("令牌");
    }

    [Fact]
    public async Task Edits_ComeBackAsFields()
    {
        using var client = await ProgramAsync("clerk", mayWrite: true);
        var edits = new { edits = new[] { new { id = Guid.NewGuid(), key = "总支出 @决算", text = "3997.92", @base = 0 } } };
        using var answer = await client.PatchAsJsonAsync($"/api/v1/cases/{_case.Id}/fields", edits);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.JsonAsync())["results"]![0]!["outcome"]!.ToString().ShouldBe("Kept");
        using var fields = await client.GetAsync($"/api/v1/cases/{_case.Id}/fields");
        (await fields.JsonAsync())["fields"]![0]!["text"]!.ToString().ShouldBe("3997.92");
        using var history = await client.GetAsync($"/api/v1/cases/{_case.Id}/history");
        (await history.JsonAsync())["entries"]![0]!["action"]!.ToString().ShouldBe("EditFields");
    }

    [Fact]
    public async Task Edits_OfAFieldNobodyKnows_AreRefusedWithItsNumber()
    {
        using var client = await ProgramAsync("clerk", mayWrite: true);
        var edits = new[] { "总支出 @决算", "不知何物" }.Select(key => new { id = Guid.NewGuid(), key, text = "1", @base = 0 });
        using var answer = await client.PatchAsJsonAsync($"/api/v1/cases/{_case.Id}/fields", new { edits });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.JsonAsync())["sentence"]!["zh"]!.ToString().ShouldContain("第 2 处");
    }

    [Fact]
    public async Task FindingsAndDocuments_FollowFromTheFields()
    {
        using var client = await ProgramAsync("clerk", mayWrite: true);
        (await client.PatchAsJsonAsync($"/api/v1/cases/{_case.Id}/fields", new { edits = new[] { new { id = Guid.NewGuid(), key = "总支出 @决算", text = "3997.92", @base = 0 } } })).Dispose();
        using var findings = await client.GetAsync($"/api/v1/cases/{_case.Id}/findings");
        (await findings.JsonAsync())["findings"]!.AsArray().Count.ShouldBeGreaterThan(0);
        using var json = await client.GetAsync($"/api/v1/cases/{_case.Id}/documents/json");
        (await json.Content.ReadAsStringAsync()).ShouldContain("3997.92");
        (await client.GetByteArrayAsync($"/api/v1/cases/{_case.Id}/documents/docx"))[..2].ShouldBe("PK"u8.ToArray());
        using var none = await client.GetAsync($"/api/v1/cases/{_case.Id}/documents/exe");
        none.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task TokenForReading_ChangesNothing()
    {
        using var client = await ProgramAsync("clerk", mayWrite: false);
        var values = new RouteValues(_case.Id, _case.UnitId, 1, 1);
        var writing = host.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(r => r.Metadata.GetMetadata<ApiOperation>() is not null && Method(r) != "GET").ToList();
        writing.Count.ShouldBeGreaterThan(2);
        foreach (var route in writing)
        {
            using var request = new HttpRequestMessage(new HttpMethod(Method(route)), values.Fill(route)) { Content = RouteContents.Of(route, "") };
            using var answer = await client.SendAsync(request);
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, route.RoutePattern.RawText);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        }

        await using var database = host.Store.Open();
        database.History.Any(h => h.CaseId == _case.Id).ShouldBeFalse();

        static string Method(RouteEndpoint route) => route.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods[0];
    }

    [Fact]
    public async Task Refusal_IsAProblemWithItsSentence()
    {
        using var client = await ProgramAsync("clerk", mayWrite: true);
        using var answer = await client.PostAsJsonAsync($"/api/v1/cases/{_case.Id}/actions/Recall", new { });
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var problem = await answer.JsonAsync();
        problem["type"]!.ToString().ShouldBe("urn:gouji:refusal:NotNow");
        problem["sentence"]!["en"]!.ToString().ShouldContain("not possible");
    }

    [Theory]
    [InlineData("Nonsense", HttpStatusCode.NotFound)]
    [InlineData("EditFields", HttpStatusCode.NotFound)]
    [InlineData("Explain", HttpStatusCode.UnprocessableEntity)]
    public async Task Action_UnknownOrUnclear_IsRefused(string action, HttpStatusCode status)
    {
        using var client = await ProgramAsync("clerk", mayWrite: true);
        using var answer = await client.PostAsJsonAsync($"/api/v1/cases/{_case.Id}/actions/{action}", new { });
        answer.StatusCode.ShouldBe(status);
    }

    /// <summary>What has the same id is the same edit, and no id is the same as none: the second would be taken for the first.</summary>
    [Fact]
    public async Task EditWithoutAnId_IsRefused()
    {
        using var client = await ProgramAsync("clerk", mayWrite: true);
        using var answer = await client.PatchAsJsonAsync($"/api/v1/cases/{_case.Id}/fields", new { edits = new[] { new { key = "编制人数", text = "62", @base = 0 }, new { key = "在职人数", text = "58", @base = 0 } } });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.JsonAsync())["sentence"]!["zh"]!.ToString().ShouldContain("id");
    }

    [Fact]
    public async Task CaseOfAnotherUnit_IsNotThere()
    {
        using var client = await ProgramAsync("stranger", mayWrite: true);
        using var answer = await client.GetAsync($"/api/v1/cases/{_case.Id}");
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task TokenThatWasEnded_NoLongerHolds()
    {
        using var client = await ProgramAsync("clerk", mayWrite: false);
        await host.Store.WriteAsync((database, _) =>
        {
            foreach (var token in database.Tokens) token.EndedAt = host.Clock.GetUtcNow();
            return Task.FromResult((true, true));
        });
        using var answer = await client.GetAsync("/api/v1/me");
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Document_IsOfVersion31WithAnExampleForEveryOperation()
    {
        using var client = new HttpClient { BaseAddress = host.Address };
        using var answer = await client.GetAsync("/api/v1/openapi.json");
        var document = await answer.JsonAsync();
        document["openapi"]!.ToString().ShouldStartWith("3.1");
        var operations = document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(operation => (Name: $"{operation.Key} {path.Key}", Operation: operation.Value!))).ToList();
        operations.Count.ShouldBeGreaterThan(12);
        foreach (var (name, operation) in operations)
        {
            operation["operationId"].ShouldNotBeNull(name);
            foreach (var content in Contents(operation["responses"]!["200"] ?? operation["responses"]!["202"].ShouldNotBeNull(name)).Concat(Contents(operation["requestBody"])).Where(c => c.Key != "application/octet-stream")) (content.Value!["example"] ?? content.Value["examples"]).ShouldNotBeNull($"{name} {content.Key}");
        }
    }

    [Fact]
    public async Task Page_ListsEveryOperation()
    {
        using var client = host.Client();
        var page = await client.GetStringAsync("/api");
        page.ShouldContain("/api/v1/cases/{caseId}/actions/{action}");
    }

    private static JsonObject Contents(JsonNode? part) => part?["content"]?.AsObject() ?? [];

    private Task<HttpClient> ProgramAsync(string person, bool mayWrite) => host.ProgramAsync(person + _town, mayWrite);
}
