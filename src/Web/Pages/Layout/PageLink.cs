using Microsoft.AspNetCore.Http.Extensions;

namespace Gouji.Web.Pages.Layout;

/// <summary>A link to this page with one thing of its address changed.</summary>
internal static class PageLink
{
    public static string With(HttpContext? http, string name, string value)
    {
        var request = http?.Request ?? throw new InvalidOperationException("A page is rendered for a request.");
        var query = new QueryBuilder(request.Query.Where(part => part.Key != name && !(part.Key == "page" && name == "sort")).SelectMany(part => part.Value, (part, text) => KeyValuePair.Create(part.Key, text ?? ""))) { { name, value } };
        return request.Path.ToUriComponent() + query.ToQueryString().ToUriComponent();
    }
}
