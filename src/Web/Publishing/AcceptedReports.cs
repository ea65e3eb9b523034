using Gouji.Checking.Computing;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Reading.Filings;
using Gouji.Workflow.Cases;
using Gouji.Workflow.People;
using Gouji.Workflow.Reviewing;
using Gouji.Workflow.Storage;
using Gouji.Workflow.Units;
using Gouji.Writing.Documents;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Web.Publishing;

/// <summary>Gathers what is published of a case from what was kept when it was last submitted; fields written since have no part in it.</summary>
internal sealed class AcceptedReports(GoujiStore store, Contents contents)
{
    /// <summary>The report, or why there is none to publish.</summary>
    public async Task<(AcceptedReport? Report, Refusal? Why)> FindAsync(long caseId, DateOnly today, CancellationToken ct)
    {
        await using var database = store.Open();
        var found = await (from c in database.Cases where c.Id == caseId join u in database.Units on c.UnitId equals u.Id select new { Case = c, Unit = u }).AsNoTracking().FirstOrDefaultAsync(ct);
        if (found is null) return (null, Sentences.NothingToPublish);
        var submission = await database.Submissions.AsNoTracking().Where(s => s.CaseId == caseId && s.Round == found.Case.Round).FirstOrDefaultAsync(ct);
        if (submission is null || await contents.FindAsync(submission.FilingHash, ct) is not { } json) return (null, Sentences.NothingToPublish);
        if (Complete(json) is not var (filing, form)) return (null, Sentences.FilingNotUnderstood);
        var findings = SubmittedFindings.Of(await contents.FindAsync(submission.FindingsHash, ct));
        return (await WithAnswersAsync(database, found.Case, found.Unit, submission, filing, form, findings, today, ct), null);
    }

    private static (Filing, Form)? Complete(byte[] json)
    {
        if (FilingReader.Read("filing.json", json) is not FilingRead { Filing: var kept } || FormCatalogue.Find(kept.FormId) is not { } form) return null;
        var filing = Calculator.Complete(kept);
        return (filing with { Body = BodyRedraft.Of(filing, form) }, form);
    }

    private static async Task<AcceptedReport> WithAnswersAsync(
        GoujiContext database, Case subject, Unit unit, Submission submission, Filing filing, Form form, IReadOnlyList<SubmittedFinding> findings, DateOnly today, CancellationToken ct)
    {
        var explanations = await database.Explanations.AsNoTracking().Where(e => e.CaseId == subject.Id && e.EndedAt == null).OrderBy(e => e.Id).ToListAsync(ct);
        var waivers = await database.Waivers.AsNoTracking().Where(w => w.CaseId == subject.Id && w.IsGranted == true).OrderBy(w => w.Id).ToListAsync(ct);
        var rescores = await database.Rescores.AsNoTracking().Where(r => r.CaseId == subject.Id && r.Round == subject.Round).OrderBy(r => r.Id).ToListAsync(ct);
        var accounts = Accounts(subject, submission, explanations, waivers, rescores);
        var offices = await database.Assignments.Where(a => accounts.Contains(a.AccountId) && (a.Role == Role.Reviewer || a.Role == Role.HeadOfBureau))
            .Join(database.Units, a => a.UnitId, u => u.Id, (a, u) => new { a.AccountId, u.Name }).ToListAsync(ct);
        var people = await database.Accounts.Where(a => accounts.Contains(a.Id)).Select(a => a.PersonName).ToListAsync(ct);
        return new AcceptedReport(
            subject, unit, filing, form, findings, explanations, [.. waivers.Where(w => w.IsInForce(today))], [.. rescores.GroupBy(r => r.Key).Select(g => g.Last())],
            offices.GroupBy(o => o.AccountId).ToDictionary(g => g.Key, g => g.First().Name), people);
    }

    private static List<long> Accounts(Case subject, Submission submission, List<Explanation> explanations, List<Waiver> waivers, List<Rescore> rescores) =>
        [.. new[] { submission.SubmittedBy, submission.SignedBy, subject.ReviewerId }.OfType<long>()
            .Concat(explanations.Select(e => e.AccountId)).Concat(waivers.Select(w => w.AskedBy)).Concat(waivers.Select(w => w.DecidedBy).OfType<long>()).Concat(rescores.Select(r => r.AccountId)).Distinct()];
}
