using Gouji.Web.Pages;
using Gouji.Web.SignIn;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Endpoints;

namespace Gouji.Web.Hosting;

/// <summary>
/// Whatever changes something must come from a page of ours: with the token in the form or in the header <c>X-CSRF-TOKEN</c>. Only a program with an access
/// token needs none, since no browser sends that by itself.
/// </summary>
internal sealed class AntiforgeryCheck(RequestDelegate next, IAntiforgery antiforgery)
{
    public const string Header = "X-CSRF-TOKEN";

    public async Task InvokeAsync(HttpContext context)
    {
        // A page takes forms only; the framework would break over anything else.
        if (HttpMethods.IsPost(context.Request.Method) && !context.Request.HasFormContentType && context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null) await ErrorPages.ForgedAsync(context);
        else if (IsSafe(context.Request.Method) || IsProgram(context) || await antiforgery.IsRequestValidAsync(context)) await next(context);
        else await ErrorPages.ForgedAsync(context);
    }

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method);

    private static bool IsProgram(HttpContext context) => context.User.Identity is { IsAuthenticated: true, AuthenticationType: SignInServices.TokenScheme };
}
