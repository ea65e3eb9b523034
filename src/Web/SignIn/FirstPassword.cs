using Gouji.Workflow.People;
using Gouji.Workflow.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Web.SignIn;

/// <summary>
/// What comes before anything else: a password of one's own where another person set it, and, where the setting asks administrators for a second factor,
/// setting it up.
/// </summary>
internal sealed class FirstPassword(RequestDelegate next, GoujiStore store)
{
    /// <summary>The setting that asks administrators for a second factor; "true" switches it on.</summary>
    public const string Setting = "TwoFactorsForAdministrators";

    public async Task InvokeAsync(HttpContext http)
    {
        if (SignedIn.Of(http) is not { } who || IsOpen(http) || await FirstAsync(who, http.RequestAborted) is not { } page || http.Request.Path == page) await next(http);
        else if (Unasked.IsPage(http.Request)) http.Response.Redirect(page);
        else http.Response.StatusCode = StatusCodes.Status403Forbidden;
    }

    /// <summary>Open pages and the way out. Of one's own account only the page on which the condition is met: a token or second factor made before would outlast it.</summary>
    private static bool IsOpen(HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null || http.Request.Path == "/sign-out";

    private async Task<string?> FirstAsync(SignedIn who, CancellationToken ct)
    {
        if (who.MustChangePassword) return "/account/password";
        if (who.HasTwoFactors || !who.Actor.Roles.Any(role => Rights.Alone.Contains(role.Role))) return null;
        await using var database = store.Open();
        var isOn = await database.Settings.AnyAsync(setting => setting.Name == Setting && setting.Text == "true", ct);
        return isOn ? "/account/second-factor" : null;
    }
}
