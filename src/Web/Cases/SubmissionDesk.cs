using Gouji.Web.Filings;
using Gouji.Web.Review;
using Gouji.Workflow.Actions;
using Gouji.Workflow.Cases;
using Gouji.Workflow.People;
using Gouji.Workflow.Reviewing;
using Gouji.Workflow.Storage;

namespace Gouji.Web.Cases;

/// <summary>Submits a case as it stands: checks it, keeps what is submitted under its hash, and does the action with what checking found.</summary>
internal sealed class SubmissionDesk(CaseReports reports, CaseReviews reviews, Contents contents, CaseDesk desk, TimeProvider clock)
{
    /// <param name="revision">The revision the person saw; another by now is looked at again first.</param>
    public async Task<ActionResult> SubmitAsync(Actor actor, long caseId, long revision, CancellationToken ct)
    {
        if (await reports.FindAsync(actor, caseId, ct) is not { } report) return new Refusal(RefusalKind.NotFound, Sentences.NoSuchCase);
        var review = await reviews.OfAsync(report.Case, report.Live.Marks, ct);
        var filing = await contents.KeepAsync(SubmissionBytes.Filing(report.Live.Filing), ct);
        var findings = await contents.KeepAsync(SubmissionBytes.Findings(report.Live), ct);
        return await desk.ActAsync(actor, caseId, new Submit(revision, report.Live.Marks, filing, findings, Figures(report.Live, review)), ct);
    }

    private CaseFigures Figures(LiveReport live, CaseReview review)
    {
        var today = ChinaTime.DayOf(clock.GetUtcNow());
        return live.Audit is { } audit
            ? QueueFigures.Of(live.Filing, audit, f => review.WaiverOf(FindingMark.Of(f), today) is not null, f => review.ExplanationOf(FindingMark.Of(f)) is not null)
            : new CaseFigures(0, 0, 0, null, null, null, null, null, 0);
    }
}
