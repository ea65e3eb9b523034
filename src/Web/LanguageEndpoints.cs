using Gouji.Web.Policies;

namespace Gouji.Web;

/// <summary>Choosing a language: a link, so that it works before signing in and without a script. It changes nothing but what the reader sees.</summary>
internal static class LanguageEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/language/{language}", Choose).WithMetadata(new ForAnyoneAttribute());

    private static IResult Choose(HttpContext http, string language, string? back)
    {
        if (WebLanguage.Spoken(language) is null) return Results.NotFound();
        http.Response.Cookies.Append(WebLanguage.Cookie, language, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
            MaxAge = TimeSpan.FromDays(365),
            IsEssential = true,
        });
        return Results.LocalRedirect(LocalPath.OrHome(back));
    }
}
