using Gouji.Workflow.People;

namespace Gouji.Web.SignIn;

/// <summary>Who looks at a page; every page has it as <c>Visitor</c>.</summary>
public sealed class Visitor(IHttpContextAccessor accessor)
{
    public SignedIn? SignedIn { get; } = accessor.HttpContext is { } http ? SignIn.SignedIn.Of(http) : null;

    /// <summary>Who is signed in, or null.</summary>
    public Actor? MaybeActor => SignedIn?.Actor;

    /// <summary>Who is signed in, on a page whose policy says that somebody is.</summary>
    public Actor Actor => MaybeActor ?? throw new InvalidOperationException("Nobody is signed in; the page's policy must be [ForSignedIn] or [Needs].");

    public bool May(Right right) => MaybeActor?.Has(right) == true;
}
