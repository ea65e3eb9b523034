using Gouji.Web.SignIn;

namespace Gouji.Web.Api;

/// <summary>A token made for reading changes nothing, whatever its person may do.</summary>
internal static class TokenScope
{
    public static ValueTask<object?> CheckAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        IsSafe(context.HttpContext.Request.Method) || MayWrite(context.HttpContext) ? next(context) : ValueTask.FromResult<object?>(ApiProblem.Of(StatusCodes.Status403Forbidden, Sentences.TokenOnlyReads));

    public static bool MayWrite(HttpContext http) =>
        http.User.Identity?.AuthenticationType != SignInServices.TokenScheme || http.User.HasClaim(TokenAuthentication.ScopeClaim, TokenAuthentication.Write);

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);
}
