using System.Runtime.CompilerServices;
using Gouji.Workflow.Cases;
using Gouji.Workflow.History;
using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Web.Pages.Audit;

/// <summary>The history of everything, for the auditor: filtered, a page at a time or all in order.</summary>
public sealed class HistoryReading(GoujiStore store)
{
    public const int PageSize = 50;

    /// <summary>The latest first.</summary>
    /// <param name="page">From 1.</param>
    public async Task<(int Count, IReadOnlyList<HistoryRow> Rows)> ListAsync(HistoryFilter filter, int page, CancellationToken ct)
    {
        await using var database = store.Open();
        var all = Filtered(database, filter);
        var rows = await Named(database, all.OrderByDescending(e => e.Sequence).Skip((page - 1) * PageSize).Take(PageSize)).ToListAsync(ct);
        return (await all.CountAsync(ct), [.. rows.OrderByDescending(r => r.Entry.Sequence)]);
    }

    public async Task<HistoryRow?> FindAsync(long sequence, CancellationToken ct)
    {
        await using var database = store.Open();
        return await Named(database, database.History.AsNoTracking().Where(e => e.Sequence == sequence)).FirstOrDefaultAsync(ct);
    }

    /// <summary>All of them, the first first, without holding them.</summary>
    public async IAsyncEnumerable<HistoryRow> AllAsync(HistoryFilter filter, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var database = store.Open();
        await foreach (var row in Named(database, Filtered(database, filter).OrderBy(e => e.Sequence)).AsAsyncEnumerable().WithCancellation(ct)) yield return row;
    }

    public async Task<long> CountAsync(CancellationToken ct)
    {
        await using var database = store.Open();
        return await database.History.LongCountAsync(ct);
    }

    private static IQueryable<HistoryEntry> Filtered(GoujiContext database, HistoryFilter filter)
    {
        var entries = database.History.AsNoTracking();
        if (filter.CaseId is { } caseId) entries = entries.Where(e => e.CaseId == caseId);
        if (filter.What is { Length: > 0 } what) entries = entries.Where(e => e.What == what);
        if (filter.From is { } from)
        {
            var start = Start(from);
            entries = entries.Where(e => e.At >= start);
        }

        if (filter.To is { } to && to < DateOnly.MaxValue)
        {
            var end = Start(to.AddDays(1));
            entries = entries.Where(e => e.At < end);
        }

        if (filter.Person?.Trim() is not { Length: > 0 } text) return entries;
        var lower = text.ToLowerInvariant();
        return entries.Where(e => database.Accounts.Any(a => a.Id == e.AccountId && (a.Name.Contains(lower) || a.PersonName.Contains(text))));
    }

    private static IQueryable<HistoryRow> Named(GoujiContext database, IQueryable<HistoryEntry> entries) =>
        from entry in entries
        join account in database.Accounts on entry.AccountId equals account.Id into accounts
        from account in accounts.DefaultIfEmpty()
        join found in database.Cases on entry.CaseId equals found.Id into cases
        from found in cases.DefaultIfEmpty()
        join unit in database.Units on found.UnitId equals unit.Id into units
        from unit in units.DefaultIfEmpty()
        select new HistoryRow(entry, account == null ? null : account.PersonName + "（" + account.Name + "）", found == null ? null : unit.Name + " " + found.Year);

    /// <summary>The beginning of a day of the office; days before the calendar's second are its second, so that no zone leads out of it.</summary>
    private static DateTimeOffset Start(DateOnly day) => ChinaTime.StartOf(day.Year < 2 ? new DateOnly(2, 1, 1) : day).ToUniversalTime();
}
