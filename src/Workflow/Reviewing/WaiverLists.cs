using Gouji.Workflow.People;
using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.Reviewing;

/// <summary>The door to waivers of many cases, as far as the person sees them; deciding one is an action on its case.</summary>
public sealed class WaiverLists(GoujiStore store)
{
    private const int Most = 200;

    /// <summary>Those nobody has decided, the oldest first.</summary>
    public async Task<IReadOnlyList<AskedWaiver>> OpenAsync(Actor actor, CancellationToken ct = default)
    {
        await using var database = store.Open();
        var rows = await (
            from waiver in database.Waivers.AsNoTracking()
            where waiver.DecidedAt == null
            join found in database.Cases on waiver.CaseId equals found.Id
            join unit in database.Units.Where(Within.ReachOf(actor, Right.ReadCases)) on found.UnitId equals unit.Id
            join account in database.Accounts on waiver.AskedBy equals account.Id
            orderby waiver.Id
            select new { Waiver = waiver, Case = found, Unit = unit, account.PersonName }).Take(Most).ToListAsync(ct);
        return [.. rows.Select(r => new AskedWaiver(r.Waiver, r.Case, r.Unit, r.PersonName))];
    }
}
