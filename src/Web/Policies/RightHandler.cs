using Gouji.Web.SignIn;
using Microsoft.AspNetCore.Authorization;

namespace Gouji.Web.Policies;

/// <summary>Answers <see cref="NeedsAttribute"/> from the roles as they are at this request.</summary>
internal sealed class RightHandler(IHttpContextAccessor accessor) : AuthorizationHandler<NeedsAttribute>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, NeedsAttribute requirement)
    {
        if (accessor.HttpContext is { } http && SignedIn.Of(http)?.Actor.Has(requirement.Right) == true) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
