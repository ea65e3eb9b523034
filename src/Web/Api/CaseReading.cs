using System.Linq.Expressions;
using Gouji.Workflow.Cases;
using Gouji.Workflow.People;
using Gouji.Workflow.Storage;
using Gouji.Workflow.Units;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Web.Api;

/// <summary>The cases a person may see, for programs: what lies outside the reach of the right is as if it were not there.</summary>
internal sealed class CaseReading(GoujiStore store)
{
    public const int PageSize = 100;

    /// <summary>A case with its unit, or null where there is none that the person may see.</summary>
    public async Task<(Case Case, Unit Unit)?> FindAsync(Actor actor, long id, CancellationToken ct)
    {
        await using var database = store.Open();
        var found = await database.Cases.AsNoTracking().Where(c => c.Id == id).Join(database.Units.AsNoTracking(), c => c.UnitId, u => u.Id, (c, u) => new { c, u }).FirstOrDefaultAsync(ct);
        return found is not null && actor.Has(Right.ReadCases, found.u) ? (found.c, found.u) : null;
    }

    public async Task<(int Count, IReadOnlyList<(Case Case, Unit Unit)> Cases)> ListAsync(Actor actor, int? year, long? unitId, CaseState? state, int page, CancellationToken ct)
    {
        await using var database = store.Open();
        var units = database.Units.AsNoTracking().Where(Within(actor, Right.ReadCases));
        var all = database.Cases.AsNoTracking().Where(c => (year == null || c.Year == year) && (unitId == null || c.UnitId == unitId) && (state == null || c.State == state))
            .Join(units, c => c.UnitId, u => u.Id, (c, u) => new { c, u });
        var rows = await all.OrderByDescending(r => r.c.Year).ThenBy(r => r.u.Path).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(ct);
        return (await all.CountAsync(ct), [.. rows.Select(r => (r.c, r.u))]);
    }

    /// <summary>The units a right of the person reaches, as a condition of the database.</summary>
    public static Expression<Func<Unit, bool>> Within(Actor actor, Right right)
    {
        var reach = actor.ReachOf(right).ToList();
        if (reach.Any(r => r.Reach == Reach.System)) return _ => true;
        List<string> alone = [.. reach.Where(r => r.Reach == Reach.Unit).Select(r => r.Path)];
        var unit = Expression.Parameter(typeof(Unit));
        var path = Expression.Property(unit, nameof(Unit.Path));
        Expression condition = Expression.Call(Expression.Constant(alone), nameof(List<>.Contains), null, path);
        foreach (var (above, _) in reach.Where(r => r.Reach == Reach.Subtree))
            condition = Expression.OrElse(condition, Expression.Call(path, nameof(string.StartsWith), null, Expression.Constant(above)));
        return Expression.Lambda<Func<Unit, bool>>(condition, unit);
    }
}
