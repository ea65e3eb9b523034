using System.Globalization;
using Gouji.Model;
using Gouji.Web.Api;
using Gouji.Web.SignIn;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gouji.Web.Pages;

/// <summary>The answer where there is no page: to a browser a page with one sentence, to a script or program the same sentence as JSON.</summary>
internal static partial class ErrorPages
{
    /// <summary>The one place where what broke is written down; the visitor gets the number under which it stands in the log.</summary>
    public static async Task BrokenAsync(HttpContext http)
    {
        var trouble = http.Features.Get<IExceptionHandlerFeature>()?.Error;
        if (BadRequest(trouble) is { } bad)
        {
            await SayAsync(http, bad);
            return;
        }

        var reference = http.TraceIdentifier.Replace(":", "-", StringComparison.Ordinal);
        var log = http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Gouji.Web.Broken");
        Broke(log, trouble, reference, http.Request.Method, http.Request.Path);
        await SayAsync(http, StatusCodes.Status500InternalServerError, Sentences.BrokenTitle, Sentences.Broken(reference));
    }

    /// <summary>The status of a request that is itself at fault, however deep the form's reader wrapped that; null where it is ours.</summary>
    private static int? BadRequest(Exception? trouble) => trouble switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        // A form with more fields, or longer ones, than are taken.
        InvalidDataException => StatusCodes.Status413PayloadTooLarge,
        null => null,
        _ => BadRequest(trouble.InnerException),
    };

    public static Task StatusAsync(StatusCodeContext status) => SayAsync(status.HttpContext, status.HttpContext.Response.StatusCode);

    public static Task ForgedAsync(HttpContext http) => SayAsync(http, StatusCodes.Status400BadRequest, Sentences.ForgedTitle, Sentences.Forged);

    /// <param name="wait">Until it is answered again.</param>
    public static Task TooManyAsync(HttpContext http, TimeSpan wait)
    {
        http.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return SayAsync(http, StatusCodes.Status429TooManyRequests, Sentences.TooManyTitle, Sentences.TooMany(Math.Max(1, (int)Math.Ceiling(wait.TotalMinutes))));
    }

    private static Task SayAsync(HttpContext http, int status) => status switch
    {
        StatusCodes.Status403Forbidden => SayAsync(http, status, Sentences.DeniedTitle, Sentences.Denied),
        StatusCodes.Status404NotFound => SayAsync(http, status, Sentences.NotFoundTitle, Sentences.NotFound),
        StatusCodes.Status413PayloadTooLarge => SayAsync(http, status, Sentences.TooLargeTitle, Sentences.TooLarge),
        _ => SayAsync(http, status, Sentences.UnclearTitle, Sentences.Unclear),
    };

    private static Task SayAsync(HttpContext http, int status, Sentence heading, Sentence why)
    {
        if (http.Response.HasStarted) return Task.CompletedTask;
        if (http.Request.Path.StartsWithSegments(ApiEndpoints.Root)) return ApiProblem.Of(status, why).ExecuteAsync(http);
        return Unasked.IsPage(http.Request)
            ? PageAsync(http, status, heading, why)
            : Results.Json(new { message = why.In(WebLanguage.Of(http)) }, statusCode: status).ExecuteAsync(http);
    }

    /// <summary>In services of its own: those of the request may already have begun another page, and the renderer begins one only once.</summary>
    private static async Task PageAsync(HttpContext http, int status, Sentence heading, Sentence why)
    {
        var services = http.RequestServices;
        await using var scope = services.CreateAsyncScope();
        http.RequestServices = scope.ServiceProvider;
        http.Response.Headers.Remove("blazor-enhanced-nav");
        await new RazorComponentResult<Trouble>(new { Heading = heading, Why = why }) { StatusCode = status }.ExecuteAsync(http);
        http.RequestServices = services;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Request {Reference} broke: {Method} {Path}")]
    private static partial void Broke(ILogger log, Exception? trouble, string reference, string method, string path);
}
