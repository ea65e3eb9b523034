using Gouji.Workflow.Cases;
using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Web.Pages.Administration;

/// <summary>Which units are late with a year: who and since when, nothing of what they wrote, for whoever keeps the years sees no reports.</summary>
public sealed class LateUnits(GoujiStore store, TimeProvider clock)
{
    public const int PageSize = 50;

    /// <param name="page">From 1.</param>
    public async Task<(int Count, IReadOnlyList<LateUnit> Units)> ListAsync(int year, int page, CancellationToken ct)
    {
        var today = ChinaTime.DayOf(clock.GetUtcNow());
        await using var database = store.Open();
        var late = from found in database.Cases
                   where found.Year == year && CaseLists.NotSigned.Contains(found.State)
                   join round in database.Years on found.Year equals round.Year
                   let due = found.DueOn ?? round.DueOn
                   where due < today
                   join unit in database.Units on found.UnitId equals unit.Id
                   orderby due, unit.Path
                   select new { unit.Code, unit.Name, found.State, Due = due, found.Revision };
        var rows = await late.Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(ct);
        return (await late.CountAsync(ct), [.. rows.Select(r => new LateUnit(r.Code, r.Name, r.State, r.Due, today.DayNumber - r.Due.DayNumber, r.Revision > 0))]);
    }
}
