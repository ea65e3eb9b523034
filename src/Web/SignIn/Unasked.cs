using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Gouji.Web.SignIn;

/// <summary>What one gets who may not have what was asked for: a browser's page leads to signing in, a script or program gets the bare status.</summary>
internal static class Unasked
{
    public static Task ToSignInAsync(RedirectContext<CookieAuthenticationOptions> redirect)
    {
        if (IsPage(redirect.Request)) redirect.Response.Redirect(redirect.RedirectUri);
        else redirect.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }

    public static Task DeniedAsync(RedirectContext<CookieAuthenticationOptions> redirect)
    {
        redirect.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    /// <summary>A browser that opens a page says so (Fetch Metadata); one too old to say takes HTML.</summary>
    public static bool IsPage(HttpRequest request) => !request.Headers.ContainsKey("HX-Request") && request.Headers["Sec-Fetch-Mode"].ToString() switch
    {
        "navigate" => true,
        "" => request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase)),
        _ => false,
    };
}
