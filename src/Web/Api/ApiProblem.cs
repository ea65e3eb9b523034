using Gouji.Model;
using Gouji.Web.Editor;
using Gouji.Workflow.Cases;

namespace Gouji.Web.Api;

/// <summary>Why a request of a program was not done: problem details (RFC 9457) with the sentence a person would read, in both languages.</summary>
internal static class ApiProblem
{
    public const string ContentType = "application/problem+json";

    /// <summary>What kind each refusal is of, as programs tell them apart.</summary>
    private static readonly Dictionary<RefusalKind, int> s_statuses = new()
    {
        [RefusalKind.NotFound] = StatusCodes.Status404NotFound,
        [RefusalKind.NotAllowed] = StatusCodes.Status403Forbidden,
        [RefusalKind.NotNow] = StatusCodes.Status409Conflict,
        [RefusalKind.Incomplete] = StatusCodes.Status422UnprocessableEntity,
    };

    public static IResult Of(Refusal refusal) => Of(refusal.Kind, refusal.Why);

    /// <param name="open">What stands in the way of submitting.</param>
    public static IResult Of(Refusal refusal, IReadOnlyList<FindingShown> open) => new InReadersLanguage(s_statuses[refusal.Kind], refusal.Why, refusal.Kind.ToString(), open.Count > 0 ? open : null);

    public static IResult Of(RefusalKind kind, Sentence why) => Of(s_statuses[kind], why, kind.ToString());

    public static IResult Of(int status, Sentence why, string? kind = null) => new InReadersLanguage(status, why, kind);

    public static IResult NotFound => Of(StatusCodes.Status404NotFound, Sentences.ApiNotFound);

    private sealed class InReadersLanguage(int status, Sentence why, string? kind, IReadOnlyList<FindingShown>? open = null) : IResult, IStatusCodeHttpResult
    {
        public int? StatusCode => status;

        public Task ExecuteAsync(HttpContext httpContext) => Results.Json(
            new ApiRefusal(kind is null ? "about:blank" : $"urn:gouji:refusal:{kind}", why.In(WebLanguage.Of(httpContext)), status, httpContext.Request.Path, ApiSentence.Of(why), open),
            contentType: ContentType, statusCode: status).ExecuteAsync(httpContext);
    }
}
