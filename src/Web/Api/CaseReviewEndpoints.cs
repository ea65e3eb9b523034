using Gouji.Web.Cases;
using Gouji.Web.Review;
using Gouji.Web.SignIn;
using Gouji.Workflow.People;
using Gouji.Workflow.Reviewing;

namespace Gouji.Web.Api;

/// <summary>What was said of a case beside its fields, with the numbers by which actions speak of it.</summary>
internal static class CaseReviewEndpoints
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/cases/{caseId:long}/review", FindAsync).Is(ApiOperations.Review, ApiEndpoints.Needs(Right.ReadCases)).Produces<ApiReview>().ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> FindAsync(long caseId, Visitor visitor, CaseReports reports, CaseReviews reviews, CancellationToken ct)
    {
        if (await reports.FindAsync(visitor.Actor, caseId, ct) is not { } report) return ApiProblem.NotFound;
        return Results.Json(Shape(await reviews.OfAsync(report.Case, report.Live.Marks, ct), Opinions.MayRead(report.Case, report.Unit, visitor.Actor)));
    }

    private static ApiReview Shape(CaseReview review, bool withScores)
    {
        string? Name(long? account) => account is { } id ? review.Names.GetValueOrDefault(id) : null;
        return new ApiReview(
            [.. review.Explanations.Select(e => new ApiExplanation(e.Explanation.Id, e.Explanation.RuleId, e.Explanation.Fingerprint, e.Explanation.Text, Name(e.Explanation.AccountId), e.Explanation.At, e.Holds))],
            [.. review.Waivers.Select(w => new ApiWaiver(w.Id, w.RuleId, w.Fingerprint, w.Reason, Name(w.AskedBy), w.AskedAt, w.IsGranted, w.Answer, Name(w.DecidedBy), w.DecidedAt, w.ExpiresOn))],
            [.. review.Remarks.Select(r => new ApiRemark(r.Id, r.Round, r.Key, r.Passage, r.Text, Name(r.AccountId), r.At, r.Answer, r.ResolvedAt))],
            withScores ? [.. review.Rescores.Select(r => new ApiRescore(r.Key, r.Score, r.Reason, Name(r.AccountId), r.At))] : null);
    }
}
