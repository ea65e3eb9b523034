using AngleSharp.Html.Parser;

namespace Gouji.Web.Tests.Web;

/// <summary>Sending a page's form as a browser does: with what the page itself put into it.</summary>
internal static class Forms
{
    public static Task<HttpResponseMessage> SignInAsync(this HttpClient client, string name, string password) =>
        client.SendFormAsync("/sign-in", "form", ("Name", name), ("Password", password));

    /// <param name="form">A selector of the form on the page at <paramref name="path"/>.</param>
    public static async Task<HttpResponseMessage> SendFormAsync(this HttpClient client, string path, string form, params (string Name, string Text)[] fields)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync(path));
        var found = page.QuerySelector(form) ?? throw new InvalidOperationException($"{path} has no form {form}: {page.Body?.TextContent}");
        var hidden = found.QuerySelectorAll("input[type=hidden]").Select(input => (Name: input.GetAttribute("name") ?? "", Text: input.GetAttribute("value") ?? ""));
        using var content = new FormUrlEncodedContent(hidden.Concat(fields).Select(field => KeyValuePair.Create(field.Name, field.Text)));
        return await client.PostAsync(found.GetAttribute("action") is { Length: > 0 } action ? action : path, content);
    }

    public static async Task<string> TextAsync(this HttpResponseMessage answer)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
        return page.QuerySelector("main")?.TextContent ?? "";
    }
}
