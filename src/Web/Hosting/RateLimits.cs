using System.Threading.RateLimiting;
using Gouji.Web.Pages;
using Gouji.Web.SignIn;
using Microsoft.AspNetCore.RateLimiting;

namespace Gouji.Web.Hosting;

/// <summary>Turns <see cref="RequestLimits"/> into what the host counts by. A page or endpoint asks for a stricter one by name.</summary>
internal static class RateLimits
{
    public const string SignIn = "sign-in";
    public const string Feedback = "feedback";

    public static void Set(RateLimiterOptions limiter, RequestLimits limits)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (rejected, _) => new ValueTask(ErrorPages.TooManyAsync(rejected.HttpContext, rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromMinutes(1)));
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => Everyone(context, limits));
        limiter.AddPolicy(SignIn, context => Writing(context, SignIn, limits.SignIns, TimeSpan.FromMinutes(1)));
        limiter.AddPolicy(Feedback, context => Writing(context, Feedback, limits.Feedback, TimeSpan.FromHours(1)));
    }

    private static RateLimitPartition<string> Everyone(HttpContext context, RequestLimits limits) => SignInServices.AccountOf(context.User) is { } account
        ? Window($"account {account}", limits.SignedIn, TimeSpan.FromMinutes(1))
        : Window(Address(context), limits.Anonymous, TimeSpan.FromMinutes(1));

    /// <summary>Looking at a form costs nothing; sending it does.</summary>
    private static RateLimitPartition<string> Writing(HttpContext context, string what, int permits, TimeSpan window) =>
        HttpMethods.IsPost(context.Request.Method) ? Window($"{what} {Address(context)}", permits, window) : RateLimitPartition.GetNoLimiter("");

    private static RateLimitPartition<string> Window(string key, int permits, TimeSpan window) =>
        RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = window, QueueLimit = 0 });

    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";
}
