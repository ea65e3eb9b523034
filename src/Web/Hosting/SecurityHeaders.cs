namespace Gouji.Web.Hosting;

/// <summary>
/// What every answer tells the browser (GB/T 22239-2019 8.1.4): scripts and styles from here only and none inside a page, no frames, no guessing of types,
/// nothing of the address to others.
/// </summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private const string Policy =
        "default-src 'self'; img-src 'self' data:; font-src 'self'; style-src 'self'; script-src 'self'; connect-src 'self'; object-src 'none'; frame-src 'self'; "
        + "frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            Set(context.Response.Headers);
            if (context.User.Identity?.IsAuthenticated == true) context.Response.Headers.TryAdd("Cache-Control", "no-store");
            if (context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true) context.Response.Headers.Append("Vary", "Accept-Language, Cookie");
            return Task.CompletedTask;
        });
        return next(context);
    }

    /// <summary>An endpoint that answers with somebody else's document sets a stricter policy of its own; that one stays.</summary>
    private static void Set(IHeaderDictionary headers)
    {
        headers.TryAdd("Content-Security-Policy", Policy);
        headers.TryAdd("X-Content-Type-Options", "nosniff");
        headers.TryAdd("Referrer-Policy", "same-origin");
        headers.TryAdd("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
    }
}
