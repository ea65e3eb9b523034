using Gouji.Model;
using Microsoft.Net.Http.Headers;

namespace Gouji.Web;

/// <summary>The language of a reader on the web: the one chosen and kept in a cookie, else the first of the browser's that is spoken here, else Chinese.</summary>
public static class WebLanguage
{
    public const string Cookie = "gouji-language";

    public static Language Of(HttpContext http) => Spoken(http.Request.Cookies[Cookie]) ?? OfBrowser(http.Request.Headers.AcceptLanguage) ?? Language.Chinese;

    /// <summary>zh and en with whatever stands after them; null for others.</summary>
    public static Language? Spoken(string? tag) => tag?.Split('-')[0].ToLowerInvariant() switch
    {
        "zh" => Language.Chinese,
        "en" => Language.English,
        _ => null,
    };

    private static Language? OfBrowser(IList<string?> header) =>
        StringWithQualityHeaderValue.TryParseList([.. header.OfType<string>()], out var languages)
            ? languages.OrderByDescending(language => language.Quality ?? 1).Select(language => Spoken(language.Value.Value)).FirstOrDefault(spoken => spoken is not null)
            : null;
}
