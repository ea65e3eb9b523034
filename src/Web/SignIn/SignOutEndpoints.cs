using Gouji.Web.Policies;

namespace Gouji.Web.SignIn;

/// <summary>Signing out: a form's button, so that no link of another site can do it.</summary>
internal static class SignOutEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/sign-out", SignOutAsync).WithMetadata(new ForSignedInAttribute());

    private static async Task<IResult> SignOutAsync(HttpContext http, SignInDesk desk, CancellationToken ct)
    {
        await desk.SignOutAsync(http, ct);
        return Results.LocalRedirect("/sign-in");
    }
}
