using System.Security.Claims;
using System.Text.Encodings.Web;
using Gouji.Web.SignIn;
using Gouji.Workflow.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Gouji.Web.Api;

/// <summary>
/// A program that acts for a person: <c>Authorization: Bearer gouji_…</c> (RFC 6750). The token is looked up by its hash at every request, so that one that
/// was ended no longer holds, and gives no more than the person's own roles give now.
/// </summary>
internal sealed class TokenAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder, Tokens tokens, Workflow.People.Actors people)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    /// <summary>Whether the token may change anything: "write" or "read".</summary>
    public const string ScopeClaim = "scope";

    public const string Write = "write";
    private const string Read = "read";
    private const string Bearer = "Bearer ";

    /// <summary>The scheme that answers for a request: programs have their token or nothing; a browser of somebody signed in may read the API as it is.</summary>
    public static string? SchemeOf(HttpContext http) =>
        http.Request.Path.StartsWithSegments(ApiEndpoints.Root) && (HasToken(http.Request) || !http.Request.Headers.Cookie.ToString().Contains(SignInServices.Scheme + "-session", StringComparison.Ordinal))
            ? SignInServices.TokenScheme
            : null;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!HasToken(Request)) return AuthenticateResult.NoResult();
        if (await tokens.FindAsync(Request.Headers.Authorization.ToString()[Bearer.Length..].Trim(), Context.RequestAborted) is not { } token) return AuthenticateResult.Fail("No such token.");
        if (await people.FindAsync(token.AccountId, Context.RequestAborted) is not { } actor) return AuthenticateResult.Fail("No such person.");
        // Whether a password must be changed or a second factor set up is asked of people in a browser, not of their programs.
        new SignedIn(actor, "", MustChangePassword: false, HasTwoFactors: true).KeepIn(Context);
        var person = Sessions.Principal(actor.AccountId, SignInServices.TokenScheme, new Claim(ScopeClaim, token.MayWrite ? Write : Read));
        return AuthenticateResult.Success(new AuthenticationTicket(person, SignInServices.TokenScheme));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = HasToken(Request) ? "Bearer error=\"invalid_token\"" : "Bearer";
        return ApiProblem.Of(StatusCodes.Status401Unauthorized, Sentences.TokenNeeded).ExecuteAsync(Context);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => ApiProblem.Of(StatusCodes.Status403Forbidden, Sentences.ApiDenied).ExecuteAsync(Context);

    private static bool HasToken(HttpRequest request) => request.Headers.Authorization.ToString().StartsWith(Bearer, StringComparison.OrdinalIgnoreCase);
}
