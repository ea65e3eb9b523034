using Gouji.Workflow.Actions;
using Gouji.Workflow.Cases;
using Gouji.Workflow.People;
using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.Reviewing;

/// <summary>The door to what was said of a case, for reading; saying something is an action. Whoever asks has made sure that the person may see the case.</summary>
public sealed class CaseReviews(GoujiStore store)
{
    /// <summary>What was said, beside what checking the case gives now.</summary>
    public async Task<CaseReview> OfAsync(Case subject, IReadOnlyList<FindingMark> findings, CancellationToken ct = default) => (await ReadAsync(subject, ct)).Beside(findings);

    /// <summary>What was said, beside no findings: to be put beside them with <see cref="CaseReview.Beside"/>.</summary>
    /// <param name="subject">As it was just read.</param>
    public async Task<CaseReview> ReadAsync(Case subject, CancellationToken ct = default)
    {
        var caseId = subject.Id;
        await using var database = store.Open();
        // With those of the year before, which may be offered again.
        var all = await database.Explanations.AsNoTracking()
            .Where(e => e.EndedAt == null && (e.CaseId == caseId || database.Cases.Any(c => c.Id == e.CaseId && c.UnitId == subject.UnitId && c.Year == subject.Year - 1))).OrderBy(e => e.Id).ToListAsync(ct);
        List<Explanation> explanations = [.. all.Where(e => e.CaseId == caseId)];
        var waivers = await database.Waivers.AsNoTracking().Where(w => w.CaseId == caseId).OrderBy(w => w.Id).ToListAsync(ct);
        var remarks = await database.Remarks.AsNoTracking().Where(r => r.CaseId == caseId).OrderBy(r => r.Id).ToListAsync(ct);
        var rescores = await database.Rescores.AsNoTracking().Where(r => r.CaseId == caseId).OrderBy(r => r.Id).ToListAsync(ct);
        var submissions = await database.Submissions.AsNoTracking().Where(s => s.CaseId == caseId).OrderBy(s => s.Round).ToListAsync(ct);
        var uploads = await database.Uploads.AsNoTracking().Where(u => u.CaseId == caseId).OrderBy(u => u.Id).ToListAsync(ct);
        List<Rescore> LastOfEach(bool isNow) => [.. rescores.Where(r => (r.Round == subject.Round) == isNow).GroupBy(r => r.Key, StringComparer.Ordinal).Select(g => g.Last())];
        var people = await PeopleAsync(database, subject, [subject.ReviewerId, .. explanations.Select(e => (long?)e.AccountId), .. waivers.SelectMany(w => (long?[])[w.AskedBy, w.DecidedBy]),
            .. remarks.SelectMany(r => (long?[])[r.AccountId, r.ResolvedBy]), .. rescores.Select(r => (long?)r.AccountId), .. submissions.SelectMany(s => (long?[])[s.SubmittedBy, s.SignedBy]),
            .. uploads.Select(u => (long?)u.AccountId)], ct);
        return new CaseReview(
            [.. explanations.Select(e => new StandingExplanation(e, false))], [], waivers, remarks, LastOfEach(true), LastOfEach(false), submissions, uploads, people.ToDictionary(p => p.Id, p => p.Name))
        {
            LastYear = [.. all.Where(e => e.CaseId != caseId)],
            Offices = people.Where(p => p.Office is not null).ToDictionary(p => p.Id, p => p.Office!),
            AcceptedAt = subject.State >= CaseState.Accepted ? await AcceptedAtAsync(database, caseId, ct) : null,
        };
    }

    private static Task<DateTimeOffset?> AcceptedAtAsync(GoujiContext database, long caseId, CancellationToken ct) =>
        database.History.Where(h => h.CaseId == caseId && h.What == nameof(Accept)).OrderByDescending(h => h.Sequence).Select(h => (DateTimeOffset?)h.At).FirstOrDefaultAsync(ct);

    /// <summary>Who people are, and the unit for which each reviews or heads the bureau: of several the nearest above the case's.</summary>
    private static async Task<IReadOnlyList<(long Id, string Name, string? Office)>> PeopleAsync(GoujiContext database, Case subject, IEnumerable<long?> accounts, CancellationToken ct)
    {
        List<long> ids = [.. accounts.OfType<long>().Distinct()];
        if (ids.Count == 0) return [];
        var rows = await (
            from account in database.Accounts
            where ids.Contains(account.Id)
            join given in database.Assignments.Where(a => a.Role == Role.Reviewer || a.Role == Role.HeadOfBureau) on account.Id equals given.AccountId into assignments
            from assignment in assignments.DefaultIfEmpty()
            join office in database.Units.Where(o => database.Units.Any(u => u.Id == subject.UnitId && u.Path.StartsWith(o.Path))) on assignment.UnitId equals office.Id into offices
            from office in offices.DefaultIfEmpty()
            select new { account.Id, account.PersonName, Office = (string?)office.Name, Path = (string?)office.Path }).ToListAsync(ct);
        return [.. rows.GroupBy(r => r.Id).Select(g => g.MaxBy(r => r.Path?.Length ?? 0)!).Select(r => (r.Id, r.PersonName, r.Office))];
    }
}
