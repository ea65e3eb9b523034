using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Gouji.Workflow.Cases;
using Gouji.Workflow.People;
using Gouji.Workflow.Units;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Editor;

/// <summary>The editor's messages before the real host with a real case.</summary>
public sealed class OpenCaseTests(WebHost host) : IClassFixture<WebHost>
{
    private static int s_number;

    [Fact]
    public async Task Edits_AreKeptOnceAndComputed()
    {
        var (clerk, id, _) = await CaseAsync();
        var edit = Edit("编制人数", "62");
        await SendAsync(clerk, id, edit, Edit("在职人数", "58"));

        var again = await SendAsync(clerk, id, edit);

        again.GetProperty("results")[0].GetProperty("outcome").GetString().ShouldBe("kept");
        var sheets = new HtmlParser().ParseDocument(await clerk.Client.GetStringAsync($"/cases/{id}/sheets"));
        sheets.QuerySelector("[data-key='编制人数']")!.GetAttribute("value").ShouldBe("62");
        sheets.QuerySelector("[data-key='人员控制率']")!.GetAttribute("value").ShouldBe("93.55%");
        (await clerk.Client.GetStringAsync($"/cases/{id}/derivation?key={Uri.EscapeDataString("人员控制率")}")).ShouldContain("÷");
        (await clerk.Client.GetStringAsync($"/cases/{id}/cell-history?key={Uri.EscapeDataString("编制人数")}")).ShouldContain("62");
        (await clerk.Client.GetStringAsync($"/cases/{id}/ripple?key={Uri.EscapeDataString("在职人数")}")).ShouldContain("人员控制率");
    }

    [Fact]
    public async Task Answer_HasTheCellsThatChanged()
    {
        var (clerk, id, _) = await CaseAsync();

        var answer = await SendAsync(clerk, id, Edit("编制人数", "62"), Edit("在职人数", "58"));

        answer.GetProperty("cells").GetProperty("人员控制率").GetProperty("computed").GetBoolean().ShouldBeTrue();
        answer.GetProperty("counts").GetProperty("checked").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task BothWroteOneField_SecondIsAConflict()
    {
        var (one, id, unit) = await CaseAsync();
        var two = await ClerkAsync(unit);
        await SendAsync(one, id, Edit("公务接待费 @决算", "1.86"));

        var answer = await SendAsync(two, id, Edit("公务接待费 @决算", "2"));

        var result = answer.GetProperty("results")[0];
        (result.GetProperty("outcome").GetString(), result.GetProperty("text").GetString(), result.GetProperty("by").GetString()).ShouldBe(("conflict", "1.86", one.Name));
        var changes = await two.Client.GetFromJsonAsync<JsonElement>($"/cases/{id}/changes?since=0");
        changes.GetProperty("edits")[0].GetProperty("text").GetString().ShouldBe("1.86");
    }

    [Fact]
    public async Task DraftedBody_IsKeptWholeWhenOneParagraphIsWritten()
    {
        var (clerk, id, _) = await CaseAsync();
        var before = Paragraphs(await clerk.Client.GetStringAsync($"/cases/{id}/sheets"));

        await SendAsync(clerk, id, Edit(before[^1], "青禾镇人民政府"));

        Paragraphs(await clerk.Client.GetStringAsync($"/cases/{id}/sheets")).ShouldBe(before);
    }

    [Fact]
    public async Task WithoutToken_OrNotAsked_NothingIsWritten()
    {
        var (clerk, id, _) = await CaseAsync();
        using (var forged = await clerk.Client.PostAsJsonAsync($"/cases/{id}/edits", new { edits = new[] { Edit("编制人数", "1") } })) forged.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var (other, _, _) = await CaseAsync();
        using var foreign = await PostAsync(other, id, JsonContent.Create(new { edits = new[] { Edit("编制人数", "1") } }));
        foreign.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var page = await other.Client.GetAsync($"/cases/{id}/edit");
        page.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task ReportOfAClosedYear_IsToBeReadOnly()
    {
        var (clerk, id, _) = await CaseAsync(year: 2019);
        (await clerk.Client.GetStringAsync($"/cases/{id}/edit")).ShouldContain("data-may-edit=\"true\"");
        await host.Store.WriteAsync((database, _) =>
        {
            database.Years.Add(new FiscalYear { Year = 2019, FormId = "hunan-overall-2023", DueOn = new DateOnly(2020, 3, 31), IsOpen = false });
            return Task.FromResult((true, true));
        });

        (await clerk.Client.GetStringAsync($"/cases/{id}/edit")).ShouldContain("data-may-edit=\"false\"");
    }

    /// <summary>One bad cell holds up none of the others.</summary>
    [Theory]
    [InlineData("不知何物", "1")]
    [InlineData("总支出 @何时", "1")]
    [InlineData("正文 甲", "1")]
    [InlineData("总支出 @决算 !附\u0007件", "1")]
    [InlineData("在职人数", "6\u00001")]
    public async Task Field_NobodyKnows_IsRefusedAlone(string key, string text)
    {
        var (clerk, id, _) = await CaseAsync();

        var answer = await SendAsync(clerk, id, Edit(key, text), Edit("编制人数", "62"));

        answer.GetProperty("results").EnumerateArray().Select(r => r.GetProperty("outcome").GetString()).ShouldBe(["kept", "refused"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"edits\":[null]}")]
    [InlineData("{\"edits\":[{\"id\":\"x\"}]}")]
    [InlineData("{\"edits\":{}}")]
    public async Task Garbage_IsSaidToBeSo(string body)
    {
        var (clerk, id, _) = await CaseAsync();

        using var answer = await PostAsync(clerk, id, new StringContent(body, System.Text.Encoding.UTF8, "application/json"));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("message");
    }

    private async Task<((HttpClient Client, string Name) Clerk, long Id, Unit Unit)> CaseAsync(int year = 2023)
    {
        var unit = await host.UnitAsync($"4313010{Interlocked.Increment(ref s_number)}", "青禾镇人民政府");
        var made = await host.Store.WriteAsync((database, _) =>
        {
            var made = new Gouji.Workflow.Cases.Case { UnitId = unit.Id, Year = year, FormId = "hunan-overall-2023" };
            database.Cases.Add(made);
            return Task.FromResult((made, true));
        });
        return (await ClerkAsync(unit), made.Id, unit);
    }

    private async Task<(HttpClient Client, string Name)> ClerkAsync(Unit unit)
    {
        var name = $"clerk{Interlocked.Increment(ref s_number)}";
        await host.AccountAsync(name, (Role.Clerk, unit));
        return (await host.SignedInAsync(name), name);
    }

    private static object Edit(string key, string? text) => new { id = Guid.NewGuid(), key, text, @base = 0 };

    private static async Task<JsonElement> SendAsync((HttpClient Client, string Name) who, long id, params object[] edits)
    {
        using var answer = await PostAsync(who, id, JsonContent.Create(new { edits }));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static async Task<HttpResponseMessage> PostAsync((HttpClient Client, string Name) who, long id, HttpContent content)
    {
        var page = new HtmlParser().ParseDocument(await who.Client.GetStringAsync("/"));
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/cases/{id}/edits") { Content = content };
        request.Headers.Add("X-CSRF-TOKEN", page.QuerySelector("meta[name=csrf-token]")!.GetAttribute("content"));
        return await who.Client.SendAsync(request);
    }

    private static List<string> Paragraphs(string html) =>
        [.. new HtmlParser().ParseDocument(html).QuerySelectorAll(".paragraph").Select(p => p.GetAttribute("data-key")!)];
}
