using System.Text.Json.Nodes;
using Gouji.Web.Review;
using Gouji.Web.SignIn;
using Gouji.Workflow;
using Gouji.Workflow.Cases;
using Gouji.Workflow.People;
using Gouji.Workflow.Storage;
using Gouji.Workflow.Units;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Web.Api;

/// <summary>Cases: the list, one of them, and its history.</summary>
internal static class CaseEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/cases", ListAsync).Is(ApiOperations.Cases, ApiEndpoints.Needs(Right.ReadCases)).Produces<ApiCases>();
        api.MapGet("/cases/{caseId:long}", FindAsync).Is(ApiOperations.Case, ApiEndpoints.Needs(Right.ReadCases)).Produces<ApiCase>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/cases/{caseId:long}/history", HistoryAsync).Is(ApiOperations.CaseHistory, ApiEndpoints.Needs(Right.ReadCases)).Produces<ApiHistory>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ListAsync(Visitor visitor, CaseLists cases, CancellationToken ct, int? year = null, long? unit = null, CaseState? state = null, int page = 1)
    {
        page = Paging.Within(page);
        var found = await cases.ListAsync(visitor.Actor, new CaseFilter(year, state is { } one ? [one] : null, UnitId: unit, Order: CaseOrder.Year, Page: page - 1, PageSize: Paging.Size), ct);
        return Results.Json(new ApiCases(found.Total, page, Paging.Size, [.. found.Rows.Select(c => Shape(visitor.Actor, c.Case, c.Unit))]));
    }

    private static async Task<IResult> FindAsync(long caseId, Visitor visitor, CaseLists cases, CancellationToken ct) =>
        await cases.FindAsync(visitor.Actor, caseId, ct) is { } found ? Results.Json(Shape(visitor.Actor, found.Case, found.Unit)) : ApiProblem.NotFound;

    private static async Task<IResult> HistoryAsync(long caseId, Visitor visitor, CaseLists cases, GoujiStore store, CancellationToken ct, int page = 1)
    {
        if (await cases.FindAsync(visitor.Actor, caseId, ct) is not { } found) return ApiProblem.NotFound;
        page = Paging.Within(page);
        await using var database = store.Open();
        var entries = database.History.AsNoTracking().Where(e => e.CaseId == caseId);
        var rows = await entries.OrderBy(e => e.Sequence).Skip((page - 1) * Paging.Size).Take(Paging.Size).ToListAsync(ct);
        var names = await NamesAsync(database, [.. rows.Select(r => r.AccountId).OfType<long>().Distinct()], ct);
        return Results.Json(new ApiHistory(await entries.CountAsync(ct), page, Paging.Size, [.. rows.Select(r => new ApiHistoryEntry(
            r.Sequence, r.At, r.AccountId is { } by ? names.GetValueOrDefault(by) : null, r.What, Opinions.MayRead(r, found.Case, found.Unit, visitor.Actor) ? JsonNode.Parse(r.Content) : null, r.PreviousHash, r.Hash))]));
    }

    private static Task<Dictionary<long, string>> NamesAsync(GoujiContext database, List<long> ids, CancellationToken ct) =>
        database.Accounts.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.PersonName, ct);

    internal static ApiCase Shape(Actor actor, Case found, Unit unit)
    {
        var name = Names.Of(found.State);
        return new(found.Id, found.Year, unit.Id, unit.Code, unit.Name, found.FormId, found.State, new ApiSentence(name.Zh, name.En), found.Revision, found.Round, found.ChangedAt, found.DueOn,
            found.Figures?.SelfScore, found.Score, found.Grade?.ToString(),
            [.. Transitions.Table.Where(row => row.From.Contains(found.State) && actor.Has(row.Right, unit)).Select(row => row.Action.Name)]);
    }
}
