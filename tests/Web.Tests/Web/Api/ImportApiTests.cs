using System.Net;
using System.Security.Cryptography;
using System.Text;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Reading.Filings;
using Gouji.Web.Tests.Web.Filings;
using Gouji.Workflow.Cases;
using Gouji.Workflow.People;
using Gouji.Writing.Json;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Api;

/// <summary>A program brings a file in.</summary>
public sealed class ImportApiTests(WebHost host) : IClassFixture<WebHost>
{
    private static int s_number;

    [Fact]
    public async Task Report_IsKeptAsReceivedAndFilledIn()
    {
        var (client, id) = await ClerkAsync();
        var bytes = File.ReadAllBytes(Sample);
        using var answer = await SendAsync(client, id, "报告.docx", bytes);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        var import = await answer.JsonAsync();
        import["fields"]!.GetValue<int>().ShouldBeGreaterThan(50);
        using var fields = await client.GetAsync($"/api/v1/cases/{id}/fields");
        var filled = await fields.JsonAsync();
        filled["fields"]!.AsArray().Count.ShouldBe(import["fields"]!.GetValue<int>());
        filled["revision"]!.GetValue<long>().ShouldBe(import["revision"]!.GetValue<long>());
        await using var database = host.Store.Open();
        var kept = await database.Uploads.SingleAsync(u => u.CaseId == id);
        (kept.FileName, kept.Hash).ShouldBe(("报告.docx", Convert.ToHexStringLower(SHA256.HashData(bytes))));
    }

    [Fact]
    public async Task DoubtfulFigure_IsToldWithItsPlace()
    {
        var (client, id) = await ClerkAsync();
        var filing = FilingReader.Read(Sample).ShouldBeOfType<FilingRead>().Filing;
        var doubtful = filing.Entries.First(e => e.Value is Amount && e.Place is not null);
        using var json = new MemoryStream();
        FilingJson.Write(filing with { Entries = [.. filing.Entries.Select(e => e == doubtful ? e with { IsToRevise = true } : e)] }, json);
        using var answer = await SendAsync(client, id, "报告.json", json.ToArray());
        var told = (await answer.JsonAsync())["toRevise"]!.AsArray().ShouldHaveSingleItem()!;
        told["text"]!.ToString().ShouldBe(doubtful.Value.Printed);
        told["place"]!["zh"]!.ToString().ShouldBe(doubtful.Place!.Words.Zh);
        told["place"]!["en"]!.ToString().ShouldBe(doubtful.Place!.Words.En);
    }

    [Fact]
    public async Task UnreadableFile_IsAProblemWithItsRemedyAndKept()
    {
        var (client, id) = await ClerkAsync();
        using var answer = await SendAsync(client, id, "报告.docx", Encoding.UTF8.GetBytes("今天天气很好。"));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await answer.JsonAsync())["sentence"]!["zh"]!.ToString().ShouldContain("请");
        await using var database = host.Store.Open();
        (await database.Uploads.SingleAsync(u => u.CaseId == id)).Complaint.ShouldNotBeNull();
        (await database.Fields.AnyAsync(f => f.CaseId == id)).ShouldBeFalse();
    }

    [Fact]
    public async Task FormWithoutAFile_IsRefused()
    {
        var (client, id) = await ClerkAsync();
        using var form = new MultipartFormDataContent { { new StringContent("x"), "name" } };
        using var answer = await client.PostAsync($"/api/v1/cases/{id}/import", form);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.JsonAsync())["sentence"]!["en"]!.ToString().ShouldContain("Choose the report");
    }

    [Fact]
    public async Task FileThatIsTooLarge_IsRefused()
    {
        var (client, id) = await ClerkAsync();
        using var answer = await SendAsync(client, id, "报告.docx", new byte[(20 << 20) + 1]);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.JsonAsync())["sentence"]!["en"]!.ToString().ShouldContain("20 MB");
    }

    [Fact]
    public async Task CaseThatTakesNothingInNow_IsRefusedBeforeReading()
    {
        var (client, id) = await ClerkAsync(CaseState.Accepted);
        using var answer = await SendAsync(client, id, "报告.docx", File.ReadAllBytes(Sample));
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.JsonAsync())["type"]!.ToString().ShouldBe("urn:gouji:refusal:NotNow");
        await using var database = host.Store.Open();
        (await database.Uploads.AnyAsync(u => u.CaseId == id)).ShouldBeFalse();
    }

    private static string Sample => Path.Combine(SomeSamples.Root, "samples", "consistent-town.docx");

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, long caseId, string name, byte[] bytes)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(bytes), "file", name } };
        return await client.PostAsync($"/api/v1/cases/{caseId}/import", form);
    }

    private async Task<(HttpClient, long)> ClerkAsync(CaseState state = CaseState.Draft)
    {
        var tag = $"8{Interlocked.Increment(ref s_number):00}";
        var unit = await host.UnitAsync(tag, "青禾镇" + tag);
        await host.AccountAsync("clerk" + tag, (Role.Clerk, unit));
        var @case = new Gouji.Workflow.Cases.Case { UnitId = unit.Id, Year = 2023, FormId = "hunan-overall-2023" };
        await host.Store.WriteAsync((database, _) =>
        {
            @case.State = state;
            database.Cases.Add(@case);
            return Task.FromResult((true, true));
        });
        return (await host.ProgramAsync("clerk" + tag, mayWrite: true), @case.Id);
    }
}
