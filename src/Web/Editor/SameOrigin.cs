using Gouji.Model;
using Microsoft.AspNetCore.Antiforgery;

namespace Gouji.Web.Editor;

/// <summary>Lets a write pass only with the anti-forgery token of the page it comes from.</summary>
internal sealed class SameOrigin(Func<HttpContext, Language> language) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        return await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http)
            ? await next(context)
            : EditEndpoints.Complaint(Sentences.StaleToken, language(http));
    }
}
