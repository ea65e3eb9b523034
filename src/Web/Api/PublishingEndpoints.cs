using Gouji.Model;
using Gouji.Web.Publishing;
using Gouji.Web.SignIn;
using Gouji.Workflow.Cases;
using Gouji.Workflow.People;
using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Web.Api;

/// <summary>Publishing a case: asked for here, done in the background as when a page asks, and looked after by its status.</summary>
internal static class PublishingEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/cases/{caseId:long}/publish", PublishAsync).Is(ApiOperations.Publish, ApiEndpoints.Needs(Right.Publish)).Produces<ApiPublishing>(StatusCodes.Status202Accepted)
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        api.MapGet("/cases/{caseId:long}/publishing", StatusAsync).Is(ApiOperations.Publishing, ApiEndpoints.Needs(Right.Publish)).Produces<ApiPublishing>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> PublishAsync(long caseId, Visitor visitor, CaseLists cases, PublishingQueue queue, GoujiStore store, CancellationToken ct)
    {
        if (await cases.FindAsync(visitor.Actor, caseId, Right.Publish, ct) is not { } row) return ApiProblem.NotFound;
        if (CasePublisher.RefusalOf(row.Case, row.Unit) is { } refusal) return ApiProblem.Of(refusal);
        await queue.AskAsync(visitor.Actor, caseId, ct);
        return await FindAsync(caseId, visitor, cases, queue, store, ct) is { } status ? Results.Accepted(FormattableString.Invariant($"{ApiEndpoints.Root}/cases/{caseId}/publishing"), status) : ApiProblem.NotFound;
    }

    private static async Task<IResult> StatusAsync(long caseId, Visitor visitor, CaseLists cases, PublishingQueue queue, GoujiStore store, CancellationToken ct) =>
        await FindAsync(caseId, visitor, cases, queue, store, ct) is { } status ? Results.Json(status) : ApiProblem.NotFound;

    /// <summary>The job is asked for before the case: it is forgotten only after the case is published, so that no moment looks as if neither were so.</summary>
    private static async Task<ApiPublishing?> FindAsync(long caseId, Visitor visitor, CaseLists cases, PublishingQueue queue, GoujiStore store, CancellationToken ct)
    {
        var (job, step) = (await queue.FindAsync(caseId, ct), queue.StepOf(caseId));
        if (await cases.FindAsync(visitor.Actor, caseId, Right.Publish, ct) is not { } row) return null;
        await using var database = store.Open();
        var published = await database.Publications.Where(p => p.CaseId == caseId && p.WithdrawnAt == null).OrderByDescending(p => p.Id).Select(p => (long?)p.Id).FirstOrDefaultAsync(ct);
        var isWorking = job is { Why: null };
        return new ApiPublishing(StateOf(job, row.Case), isWorking ? step : null, Told(isWorking ? Sentences.Of(step) : null), Told(job?.Why), published);
    }

    private static ApiPublishingState StateOf(PublishingJob? job, Case subject) => job switch
    {
        { Why: null } => ApiPublishingState.Working,
        { } => ApiPublishingState.Refused,
        null => subject.State == CaseState.Published ? ApiPublishingState.Published : ApiPublishingState.None,
    };

    private static ApiSentence? Told(Sentence? sentence) => sentence is null ? null : ApiSentence.Of(sentence);
}
