using Gouji.Web.Cases;
using Gouji.Web.Editor;
using Gouji.Web.SignIn;
using Gouji.Workflow.Cases;
using Gouji.Workflow.People;

namespace Gouji.Web.Api;

/// <summary>Submitting a case for signature. Where findings stand in the way, the refusal lists them, so that a program need not ask again.</summary>
internal static class SubmissionEndpoints
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/cases/{caseId:long}/submit", SubmitAsync).Is(ApiOperations.Submit, ApiEndpoints.Needs(Right.Submit)).Produces<ApiCase>()
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict)
            .Produces<ApiRefusal>(StatusCodes.Status422UnprocessableEntity, ApiProblem.ContentType);

    private static async Task<IResult> SubmitAsync(long caseId, ApiSubmission submission, HttpContext http, Visitor visitor, CaseReports reports, SubmissionDesk submissions, CancellationToken ct)
    {
        if (await reports.FindAsync(visitor.Actor, caseId, ct) is not { } report) return ApiProblem.NotFound;
        if (submission.Revision is not { } revision) return ApiProblem.Of(RefusalKind.Incomplete, Sentences.RevisionMissing);
        return await submissions.SubmitAsync(visitor.Actor, caseId, revision, ct) switch
        {
            Done done => Results.Json(CaseEndpoints.Shape(visitor.Actor, done.Case, report.Unit)),
            Refusal refusal => ApiProblem.Of(refusal, FindingList.Open(report.Live, refusal.Open, WebLanguage.Of(http))),
            var other => throw new InvalidOperationException($"Unknown result {other}."),
        };
    }
}
