using Gouji.Web.Policies;
using Gouji.Web.SignIn;
using Gouji.Workflow.People;
using Gouji.Workflow.Storage;
using Gouji.Workflow.Units;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Web.Api;

/// <summary>Who one is, which units and which years there are.</summary>
internal static class RegisterEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/me", Me).Is(ApiOperations.Me, new ForSignedInAttribute()).Produces<ApiPerson>();
        api.MapGet("/units", UnitsAsync).Is(ApiOperations.Units, new ForSignedInAttribute()).Produces<IReadOnlyList<ApiUnit>>();
        api.MapGet("/units/{unitId:long}", UnitAsync).Is(ApiOperations.Unit, new ForSignedInAttribute()).Produces<ApiUnit>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/years", YearsAsync).Is(ApiOperations.Years, new ForSignedInAttribute()).Produces<IReadOnlyList<ApiYear>>();
    }

    private static IResult Me(HttpContext http, Visitor visitor) => Results.Json(new ApiPerson(
        visitor.Actor.AccountId, visitor.Actor.Name, visitor.Actor.PersonName, [.. visitor.Actor.Roles.Select(r => new ApiRole(r.Role.ToString(), r.UnitPath))], TokenScope.MayWrite(http)));

    private static async Task<IResult> UnitsAsync(Visitor visitor, GoujiStore store, CancellationToken ct)
    {
        await using var database = store.Open();
        return Results.Json((await Seen(database, visitor).OrderBy(u => u.Path).ToListAsync(ct)).Select(Shape));
    }

    private static async Task<IResult> UnitAsync(long unitId, Visitor visitor, GoujiStore store, CancellationToken ct)
    {
        await using var database = store.Open();
        return await Seen(database, visitor).FirstOrDefaultAsync(u => u.Id == unitId, ct) is { } unit ? Results.Json(Shape(unit)) : ApiProblem.NotFound;
    }

    private static async Task<IResult> YearsAsync(GoujiStore store, CancellationToken ct)
    {
        await using var database = store.Open();
        return Results.Json((await database.Years.AsNoTracking().OrderByDescending(y => y.Year).ToListAsync(ct)).Select(y => new ApiYear(y.Year, y.FormId, y.DueOn, y.IsOpen)));
    }

    /// <summary>Whoever keeps the units sees all; others those whose reports they see.</summary>
    private static IQueryable<Unit> Seen(GoujiContext database, Visitor visitor) =>
        database.Units.AsNoTracking().Where(Within.ReachOf(visitor.Actor, visitor.May(Right.KeepUnits) ? Right.KeepUnits : Right.ReadCases));

    private static ApiUnit Shape(Unit unit) => new(unit.Id, unit.ParentId, unit.Code, unit.Name, unit.FormId, unit.IsSecret, unit.IsClosed);
}
