using Gouji.Web.Pages;
using Gouji.Web.Policies;
using Gouji.Web.SignIn;
using Microsoft.AspNetCore.HttpOverrides;

namespace Gouji.Web.Hosting;

/// <summary>The way a request takes, in order.</summary>
internal static class Pipeline
{
    public static void Use(WebApplication app)
    {
        app.UseForwardedHeaders(Forwarded(app.Services.GetRequiredService<HostSettings>()));
        app.UseExceptionHandler(error => error.Run(ErrorPages.BrokenAsync));
        app.UseMiddleware<SecurityHeaders>();
        app.UseHsts();
        app.UseStatusCodePages(ErrorPages.StatusAsync);
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseMiddleware<FirstPassword>();
        app.UseMiddleware<AntiforgeryCheck>();
        app.UseAntiforgery();
        app.MapStaticAssets().WithMetadata(new ForAnyoneAttribute()).DisableRateLimiting();
        app.MapRazorComponents<App>().Add(OpenRedirection);
        Endpoints.Map(app);
    }

    /// <summary>Who asks and by which scheme, as the nearest proxy says it (X-Forwarded-For, X-Forwarded-Proto); from anyone else it is not believed, so that nobody chooses by whom they are counted.</summary>
    private static ForwardedHeadersOptions Forwarded(HostSettings settings)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        foreach (var proxy in settings.Proxies) options.KnownProxies.Add(proxy);
        return options;
    }

    /// <summary>An endpoint that comes with the pages and leads on only to what this host itself has sealed.</summary>
    private static void OpenRedirection(EndpointBuilder endpoint)
    {
        if (endpoint is RouteEndpointBuilder { RoutePattern.RawText: "/_framework/opaque-redirect" }) endpoint.Metadata.Add(new ForAnyoneAttribute());
    }
}
