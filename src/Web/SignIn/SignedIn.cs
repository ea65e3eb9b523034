using Gouji.Workflow.People;

namespace Gouji.Web.SignIn;

/// <summary>Who makes a request, read from the database at this request: roles taken away and sessions ended hold at once.</summary>
/// <param name="SessionId">The session's id as stored.</param>
/// <param name="MustChangePassword">Whether a new password comes before anything else.</param>
/// <param name="HasTwoFactors">Whether a second factor is set up.</param>
public sealed record SignedIn(Actor Actor, string SessionId, bool MustChangePassword, bool HasTwoFactors)
{
    private static readonly object s_key = new();

    public static SignedIn? Of(HttpContext http) => http.Items.TryGetValue(s_key, out var found) ? found as SignedIn : null;

    internal void KeepIn(HttpContext http) => http.Items[s_key] = this;
}
