using Gouji.Workflow.People;
using Gouji.Workflow.Reviewing;
using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Web.Review;

/// <summary>Takes a case out of the store with all that the desk keeps on it, for who may see it.</summary>
public sealed class CaseFolders(GoujiStore store)
{
    /// <summary>The folder, or null where there is no such case or the person has not the right for its unit: which of the two is not told.</summary>
    public async Task<CaseFolder?> FindAsync(Actor actor, long caseId, Right right, CancellationToken ct)
    {
        await using var database = store.Open();
        var found = await database.Cases.AsNoTracking().Where(c => c.Id == caseId).Join(database.Units.AsNoTracking(), c => c.UnitId, u => u.Id, (c, u) => new { Case = c, Unit = u }).FirstOrDefaultAsync(ct);
        if (found is null || !actor.Has(right, found.Unit)) return null;
        var submissions = await database.Submissions.AsNoTracking().Where(s => s.CaseId == caseId).OrderBy(s => s.Round).ToListAsync(ct);
        var explanations = await database.Explanations.AsNoTracking().Where(e => e.CaseId == caseId && e.EndedAt == null).ToListAsync(ct);
        var waivers = await database.Waivers.AsNoTracking().Where(w => w.CaseId == caseId).OrderBy(w => w.Id).ToListAsync(ct);
        var remarks = await database.Remarks.AsNoTracking().Where(r => r.CaseId == caseId).OrderBy(r => r.Id).ToListAsync(ct);
        var rescores = await database.Rescores.AsNoTracking().Where(r => r.CaseId == caseId).OrderBy(r => r.Id).ToListAsync(ct);
        var original = await database.Uploads.AsNoTracking().Where(u => u.CaseId == caseId && u.PageHash != null).OrderByDescending(u => u.Id).FirstOrDefaultAsync(ct);
        List<long> people =
        [
            .. submissions.Select(s => s.SubmittedBy), .. submissions.Select(s => s.SignedBy).OfType<long>(), .. explanations.Select(e => e.AccountId), .. remarks.Select(r => r.AccountId),
            .. rescores.Select(r => r.AccountId), .. waivers.Select(w => w.AskedBy), .. waivers.Select(w => w.DecidedBy).OfType<long>(), .. found.Case.ReviewerId is { } reviewer ? [reviewer] : Array.Empty<long>(),
        ];
        var names = await database.Accounts.AsNoTracking().Where(a => people.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.PersonName, ct);
        var decided = await database.History.Where(h => h.CaseId == caseId && h.What == nameof(Workflow.Actions.Accept)).OrderByDescending(h => h.Sequence).Select(h => (DateTimeOffset?)h.At).FirstOrDefaultAsync(ct);
        return new CaseFolder(found.Case, found.Unit, submissions, explanations, waivers, remarks, LastOfEach(rescores), original, await BureauAsync(database, found.Case.ReviewerId, found.Unit, ct), decided ?? found.Case.ChangedAt, names);
    }

    /// <summary>Of several units a person reviews for, the nearest above the case's.</summary>
    private static async Task<string?> BureauAsync(GoujiContext database, long? reviewer, Workflow.Units.Unit unit, CancellationToken ct)
    {
        var bureaus = await database.Assignments.Where(a => a.AccountId == reviewer && a.Role == Role.Reviewer).Join(database.Units, a => a.UnitId, u => u.Id, (a, u) => new { u.Name, u.Path }).ToListAsync(ct);
        return bureaus.Where(b => unit.IsWithin(b.Path)).OrderByDescending(b => b.Path.Length).Select(b => b.Name).FirstOrDefault();
    }

    private static List<Rescore> LastOfEach(List<Rescore> rescores) => [.. rescores.GroupBy(r => r.Key, StringComparer.Ordinal).Select(g => g.Last())];
}
