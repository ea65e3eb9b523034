using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.Fields;

/// <summary>The door to what a case holds, for reading; writing is an action. Whoever asks has made sure that the person may see the case.</summary>
public sealed class CaseFields(GoujiStore store, TimeProvider clock)
{
    /// <summary>After so long without a sign somebody counts as gone.</summary>
    public static readonly TimeSpan Gone = TimeSpan.FromSeconds(20);

    /// <summary>All fields that are there, in no order, and the revision they are of.</summary>
    public async Task<(long Revision, IReadOnlyList<Field> Fields)> LoadAsync(long caseId, CancellationToken ct = default)
    {
        await using var database = store.Open();
        // The revision first: fields written in between are newer than it says and come again with the next changes.
        var revision = await database.Cases.Where(c => c.Id == caseId).Select(c => c.Revision).FirstAsync(ct);
        return (revision, await database.Fields.AsNoTracking().Where(f => f.CaseId == caseId && f.Text != null).ToListAsync(ct));
    }

    /// <summary>The fields as they stood at an earlier revision: those edits which were kept, the last of each.</summary>
    public async Task<IReadOnlyDictionary<string, Edit>> AtAsync(long caseId, long revision, CancellationToken ct = default)
    {
        await using var database = store.Open();
        var edits = await database.Edits.AsNoTracking()
            .Where(e => e.CaseId == caseId && e.Revision <= revision && e.Outcome == EditOutcome.Kept).OrderBy(e => e.Revision).ToListAsync(ct);
        Dictionary<string, Edit> last = [];
        foreach (var edit in edits) last[edit.Key] = edit;
        return last;
    }

    /// <summary>What others wrote and where they are; also tells that this person is at <paramref name="at"/>.</summary>
    public async Task<Changes> SinceAsync(long caseId, long accountId, long since, string? at, CancellationToken ct = default)
    {
        await using var database = store.Open();
        var revision = await database.Cases.Where(c => c.Id == caseId).Select(c => c.Revision).FirstAsync(ct);
        List<Field> fields = revision == since ? [] : await database.Fields.AsNoTracking().Where(f => f.CaseId == caseId && f.Revision > since).ToListAsync(ct);
        var people = await MeetAsync(database, caseId, accountId, at, ct);
        List<long> ids = [.. fields.Select(f => f.AccountId).Concat(people.Select(p => p.AccountId)).Distinct()];
        var names = ids.Count == 0 ? [] : await database.Accounts.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.PersonName, ct);
        return new Changes(revision, fields, people, names);
    }

    /// <summary>Everything ever written to one field, latest first, with the writers' names.</summary>
    public async Task<IReadOnlyList<(Edit Edit, string Name)>> HistoryAsync(long caseId, string key, CancellationToken ct = default)
    {
        await using var database = store.Open();
        var rows = await database.Edits.AsNoTracking().Where(e => e.CaseId == caseId && e.Key == key)
            .Join(database.Accounts, e => e.AccountId, a => a.Id, (e, a) => new { e, a.PersonName })
            .OrderByDescending(r => r.e.Revision).Take(200).ToListAsync(ct);
        return [.. rows.Select(r => (r.e, r.PersonName))];
    }

    private async Task<List<Presence>> MeetAsync(GoujiContext database, long caseId, long accountId, string? at, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var key = at is { Length: > 0 and <= Field.LongestKey } ? at : null;
        await database.Database.ExecuteSqlAsync(
            $"""
             INSERT INTO "Presences" ("CaseId", "AccountId", "Key", "At") VALUES ({caseId}, {accountId}, {key}, {Microseconds.Of(now)})
             ON CONFLICT ("CaseId", "AccountId") DO UPDATE SET "Key" = excluded."Key", "At" = excluded."At"
             """, ct);
        var since = now - Gone;
        return await database.Presences.AsNoTracking().Where(p => p.CaseId == caseId && p.AccountId != accountId && p.At >= since).ToListAsync(ct);
    }
}
