using System.Text.RegularExpressions;

namespace Gouji.Writing.Publication;

/// <summary>
/// Whether a page is written as ours are: tags in small letters, attributes in double quotes, no declaration, comment or section besides the first line. Of such a page
/// every browser makes what <see cref="PublishedPage"/> does; of others it might see a tag where we see text.
/// </summary>
internal static partial class PageMarkup
{
    /// <summary>All that our pages are made of.</summary>
    private static readonly HashSet<string> s_tags =
    [
        "html", "head", "meta", "link", "title", "style", "body", "a", "nav", "ul", "li", "main", "section", "h1", "h2", "h3", "h4", "p", "br", "span", "div",
        "table", "colgroup", "col", "thead", "tbody", "tr", "th", "td", "footer",
    ];

    private static readonly HashSet<string> s_attributes =
    [
        "lang", "charset", "http-equiv", "content", "name", "rel", "href", "class", "id", "aria-label", "role", "tabindex", "width", "scope", "rowspan", "colspan", "download",
    ];

    public static bool IsPlain(string html)
    {
        var at = html.StartsWith("<!DOCTYPE html>", StringComparison.Ordinal) ? "<!DOCTYPE html>".Length : 0;
        while (at < html.Length)
        {
            if (Piece().Match(html, at) is not { Success: true } piece) return false;
            at += piece.Length;
        }

        return true;
    }

    /// <summary>The first tag or attribute no page of ours has, or null.</summary>
    public static string? Strange(PublishedPage page) => page.Tags.FirstOrDefault(t => !s_tags.Contains(t)) ?? page.Attributes.FirstOrDefault(a => !s_attributes.Contains(a.Name) || IsOther(a)).Name;

    /// <summary>What the head says of the page to programs: no more than ours do.</summary>
    private static bool IsOther((string Tag, string Name, string Value) attribute) => attribute switch
    {
        (_, "http-equiv", var value) => value != "Content-Security-Policy",
        (_, "name", var value) => value is not ("viewport" or "referrer" or "color-scheme"),
        (_, "rel", var value) => value != "icon",
        _ => false,
    };

    [GeneratedRegex("""\G(?>[^<]+|</[a-z][a-z0-9]*>|<[a-z][a-z0-9]*(?: [a-z-]+(?:="[^"<>]*")?)*>)""", RegexOptions.CultureInvariant)]
    private static partial Regex Piece();
}
