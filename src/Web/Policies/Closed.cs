using Microsoft.AspNetCore.Authorization;

namespace Gouji.Web.Policies;

/// <summary>What holds where a page or endpoint states no policy: it stays closed. An address that leads nowhere is nobody's secret.</summary>
internal static class Closed
{
    public static AuthorizationPolicy Policy { get; } =
        new AuthorizationPolicyBuilder().RequireAssertion(context => context.Resource is HttpContext http && http.GetEndpoint() is not RouteEndpoint).Build();
}
