using Gouji.Workflow.Actions;
using Gouji.Workflow.Cases;
using Gouji.Workflow.People;
using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.Reviewing;

/// <summary>The door to what was said of a case, for reading; saying something is an action. Whoever asks has made sure that the person may see the case.</summary>
public sealed class CaseReviews(GoujiStore store)
{
    /// <param name="subject">As it was just read.</param>
    /// <param name="findings">What checking the case gives now: it decides which explanations still hold.</param>
    public async Task<CaseReview> OfAsync(Case subject, IReadOnlyList<FindingMark> findings, CancellationToken ct = default)
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
        StandingExplanation[] standing = [.. explanations.Select(e => new StandingExplanation(e, findings.Any(f => f.IsAnsweredBy(e))))];
        var offered = Offered(findings, standing, [.. all.Where(e => e.CaseId != caseId)]);
        List<Rescore> LastOfEach(bool isNow) => [.. rescores.Where(r => (r.Round == subject.Round) == isNow).GroupBy(r => r.Key, StringComparer.Ordinal).Select(g => g.Last())];
        return new CaseReview(
            standing, offered, waivers, remarks, LastOfEach(true), LastOfEach(false), submissions, uploads,
            await NamesAsync(database, [subject.ReviewerId, .. explanations.Select(e => (long?)e.AccountId), .. waivers.SelectMany(w => (long?[])[w.AskedBy, w.DecidedBy]),
                .. remarks.SelectMany(r => (long?[])[r.AccountId, r.ResolvedBy]), .. rescores.Select(r => (long?)r.AccountId), .. submissions.SelectMany(s => (long?[])[s.SubmittedBy, s.SignedBy]),
                .. uploads.Select(u => (long?)u.AccountId)], ct))
        {
            Offices = await OfficesAsync(database, subject, [subject.ReviewerId, .. waivers.Select(w => w.DecidedBy)], ct),
            AcceptedAt = await database.History.Where(h => h.CaseId == caseId && h.What == nameof(Accept)).OrderByDescending(h => h.Sequence).Select(h => (DateTimeOffset?)h.At).FirstOrDefaultAsync(ct),
        };
    }

    /// <summary>The same trouble as last year by its fingerprint, else by its rule alone where the year before explained it only once.</summary>
    private static IReadOnlyList<(FindingMark, Explanation)> Offered(IReadOnlyList<FindingMark> findings, IReadOnlyList<StandingExplanation> standing, List<Explanation> before)
    {
        FindingMark[] open = [.. findings.Where(f => !standing.Any(s => f.IsAnsweredBy(s.Explanation)))];
        return [.. open.Select(f => (Finding: f, LastYear: Fitting(f, before))).Where(o => o.LastYear is not null).Select(o => (o.Finding, o.LastYear!))];
    }

    private static Explanation? Fitting(FindingMark finding, List<Explanation> before)
    {
        Explanation[] ofRule = [.. before.Where(e => e.RuleId == finding.RuleId)];
        return ofRule.LastOrDefault(e => e.Fingerprint == finding.Fingerprint) ?? (ofRule.Length == 1 ? ofRule[0] : null);
    }

    /// <summary>Of several units a person acts for, the nearest above the case's.</summary>
    private static async Task<IReadOnlyDictionary<long, string>> OfficesAsync(GoujiContext database, Case subject, IEnumerable<long?> accounts, CancellationToken ct)
    {
        List<long> ids = [.. accounts.OfType<long>().Distinct()];
        if (ids.Count == 0) return new Dictionary<long, string>();
        var unit = await database.Units.AsNoTracking().FirstAsync(u => u.Id == subject.UnitId, ct);
        var offices = await database.Assignments.Where(a => ids.Contains(a.AccountId) && (a.Role == Role.Reviewer || a.Role == Role.HeadOfBureau))
            .Join(database.Units, a => a.UnitId, u => u.Id, (a, u) => new { a.AccountId, u.Name, u.Path }).ToListAsync(ct);
        return offices.Where(o => unit.IsWithin(o.Path)).GroupBy(o => o.AccountId).ToDictionary(g => g.Key, g => g.OrderByDescending(o => o.Path.Length).First().Name);
    }

    private static async Task<IReadOnlyDictionary<long, string>> NamesAsync(GoujiContext database, IEnumerable<long?> accounts, CancellationToken ct)
    {
        List<long> ids = [.. accounts.OfType<long>().Distinct()];
        return await database.Accounts.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.PersonName, ct);
    }
}
