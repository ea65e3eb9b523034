using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;

namespace Gouji.Web.Tests.Web.Api;

/// <summary>Programs that act for a person, as they use the API.</summary>
internal static class Programs
{
    /// <summary>A program with a token made on the page, as a person makes it.</summary>
    public static async Task<HttpClient> ProgramAsync(this WebHost host, string person, bool mayWrite)
    {
        using var browser = await host.SignedInAsync(person);
        using var made = await browser.SendFormAsync("/account/tokens", "form:has(#scope)", ("Name", "报表程序"), ("MayWrite", mayWrite ? "true" : "false"), ("Days", "30"));
        var page = await new HtmlParser().ParseDocumentAsync(await made.Content.ReadAsStringAsync());
        var client = new HttpClient { BaseAddress = host.Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", page.QuerySelector("#new-token")!.TextContent);
        return client;
    }

    public static async Task<JsonNode> JsonAsync(this HttpResponseMessage answer) => JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
}
