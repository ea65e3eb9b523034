using System.Linq.Expressions;
using Gouji.Workflow.People;
using Gouji.Workflow.Storage;
using Gouji.Workflow.Units;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.Cases;

/// <summary>The door to lists of cases: only those whose reader may see them, each list with two statements however many there are.</summary>
public sealed class CaseLists(GoujiStore store, TimeProvider clock)
{
    /// <summary>The most rows on a page.</summary>
    private const int Most = 500;

    /// <summary>States in which the unit still has to do something before its deadline.</summary>
    public static IReadOnlyList<CaseState> NotSigned { get; } = [CaseState.Draft, CaseState.Submitted, CaseState.Returned];

    /// <summary>Which states wait for whom: the home page of everyone.</summary>
    private static readonly (Right Right, CaseState[] States)[] s_tasks =
    [
        (Right.FillIn, [CaseState.Draft, CaseState.Returned]),
        (Right.Sign, [CaseState.Submitted]),
        (Right.Review, [CaseState.Signed, CaseState.Received]),
        (Right.Publish, [CaseState.Accepted]),
    ];

    public async Task<CasePage> ListAsync(Actor actor, CaseFilter filter, CancellationToken ct = default)
    {
        await using var database = store.Open();
        var units = database.Units.Where(Within.ReachOf(actor, Right.ReadCases));
        if (filter.UnitText?.Trim() is { Length: > 0 } text) units = units.Where(u => u.Name.Contains(text) || u.Code.Contains(text));
        var rows = Filtered(Joined(database, units), filter);
        var total = await rows.CountAsync(ct);
        var size = Math.Clamp(filter.PageSize, 1, Most);
        var page = await Sorted(rows, filter.Order).Skip((int)Math.Min((long)Math.Max(filter.Page, 0) * size, int.MaxValue)).Take(size).ToListAsync(ct);
        return new CasePage(total, [.. page.Select(r => r.Row())]);
    }

    /// <summary>One case as a row, or null where there is none or the person may not see it.</summary>
    public Task<CaseRow?> FindAsync(Actor actor, long caseId, CancellationToken ct = default) => FindAsync(actor, caseId, Right.ReadCases, ct);

    /// <summary>One case as a row, or null where there is none or the person has not the right for its unit: which of the two is not told.</summary>
    public async Task<CaseRow?> FindAsync(Actor actor, long caseId, Right right, CancellationToken ct = default)
    {
        await using var database = store.Open();
        var found = await Joined(database, database.Units.Where(Within.ReachOf(actor, right))).FirstOrDefaultAsync(r => r.Case.Id == caseId, ct);
        return found?.Row();
    }

    /// <summary>What waits for this person, what is due first on top: to fill in, to sign, to receive or go on reviewing, to publish. A case another reviewer has is not among them.</summary>
    public async Task<IReadOnlyList<CaseRow>> TasksAsync(Actor actor, CancellationToken ct = default)
    {
        await using var database = store.Open();
        Expression<Func<Joint, bool>> mine = _ => false;
        foreach (var (right, states) in s_tasks)
        {
            var units = database.Units.Where(Within.ReachOf(actor, right)).Select(u => u.Id);
            if (actor.Has(right)) mine = Within.Or(mine, r => states.Contains(r.Case.State) && units.Contains(r.Case.UnitId));
        }

        if (actor.Has(Right.DecideWaivers))
        {
            var units = database.Units.Where(Within.ReachOf(actor, Right.DecideWaivers)).Select(u => u.Id);
            mine = Within.Or(mine, r => units.Contains(r.Case.UnitId) && database.Waivers.Any(w => w.CaseId == r.Case.Id && w.DecidedAt == null));
        }

        var me = actor.AccountId;
        var rows = Joined(database, database.Units).Where(mine).Where(r => r.Case.State != CaseState.Received || r.Case.ReviewerId == me);
        return [.. (await Sorted(rows, CaseOrder.Due).Take(Most).ToListAsync(ct)).Select(r => r.Row())];
    }

    /// <summary>Where the cases of a year stand, as far as the person sees them.</summary>
    public async Task<IReadOnlyDictionary<CaseState, int>> CountsAsync(Actor actor, int year, CancellationToken ct = default)
    {
        await using var database = store.Open();
        var units = database.Units.Where(Within.ReachOf(actor, Right.ReadCases)).Select(u => u.Id);
        return await database.Cases.Where(c => c.Year == year && units.Contains(c.UnitId)).GroupBy(c => c.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
    }

    private static IQueryable<Joint> Joined(GoujiContext database, IQueryable<Unit> units) =>
        from found in database.Cases.AsNoTracking()
        join unit in units on found.UnitId equals unit.Id
        join year in database.Years on found.Year equals year.Year into years
        from year in years.DefaultIfEmpty()
        join account in database.Accounts on found.ReviewerId equals account.Id into accounts
        from account in accounts.DefaultIfEmpty()
        select new Joint { Case = found, Unit = unit, DueOn = found.DueOn ?? (DateOnly?)year.DueOn, IsYearOpen = (bool?)year.IsOpen ?? true, Reviewer = account.PersonName };

    private IQueryable<Joint> Filtered(IQueryable<Joint> rows, CaseFilter filter)
    {
        if (filter.Year is { } year) rows = rows.Where(r => r.Case.Year == year);
        if (filter.States is { } states) rows = rows.Where(r => states.Contains(r.Case.State));
        if (filter.UnitId is { } unit) rows = rows.Where(r => r.Case.UnitId == unit);
        if (filter.OnlyUntouched) rows = rows.Where(r => r.Case.Revision == 0);
        if (filter.OnlyDrawn) rows = rows.Where(r => r.Case.IsDrawn);
        if (!filter.OnlyLate) return rows;
        var today = ChinaTime.DayOf(clock.GetUtcNow());
        return rows.Where(r => r.DueOn < today && NotSigned.Contains(r.Case.State));
    }

    private static IQueryable<Joint> Sorted(IQueryable<Joint> rows, CaseOrder order) => order switch
    {
        CaseOrder.Year => rows.OrderByDescending(r => r.Case.Year).ThenBy(r => r.Unit.Path),
        CaseOrder.Risk => rows.OrderBy(r => r.Case.Figures == null).ThenByDescending(r => r.Case.Figures!.Risk).ThenByDescending(r => r.Case.Figures!.Money).ThenBy(r => r.Unit.Path).ThenByDescending(r => r.Case.Year),
        CaseOrder.Due => rows.OrderBy(r => r.DueOn == null).ThenBy(r => r.DueOn).ThenBy(r => r.Unit.Path).ThenByDescending(r => r.Case.Year),
        CaseOrder.Changed => rows.OrderByDescending(r => r.Case.ChangedAt).ThenBy(r => r.Unit.Path).ThenByDescending(r => r.Case.Year),
        _ => rows.OrderBy(r => r.Unit.Path).ThenByDescending(r => r.Case.Year),
    };

    private sealed class Joint
    {
        public required Case Case { get; init; }

        public required Unit Unit { get; init; }

        public DateOnly? DueOn { get; init; }

        public bool IsYearOpen { get; init; }

        public string? Reviewer { get; init; }

        public CaseRow Row() => new(Case, Unit, DueOn, Reviewer) { IsYearOpen = IsYearOpen };
    }
}
