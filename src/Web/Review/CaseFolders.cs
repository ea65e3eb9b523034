using Gouji.Workflow.Cases;
using Gouji.Workflow.People;
using Gouji.Workflow.Reviewing;
using Gouji.Workflow.Storage;

namespace Gouji.Web.Review;

/// <summary>The door to cases as the desk, those who sign and those who publish see them: as they were submitted last, for who may see them.</summary>
public sealed class CaseFolders(GoujiStore store, SubmittedReports reports, TimeProvider clock)
{
    private readonly CaseLists _lists = new(store, clock);
    private readonly CaseReviews _reviews = new(store);

    /// <summary>The folder, or null where there is no such case or the person has not the right for its unit: which of the two is not told.</summary>
    public async Task<CaseFolder?> FindAsync(Actor actor, long caseId, Right right, CancellationToken ct)
    {
        if (await _lists.FindAsync(actor, caseId, right, ct) is not { } row) return null;
        var said = await _reviews.ReadAsync(row.Case, ct);
        var report = said.Submissions is [.., var last] ? await reports.FindAsync(last, ct) : null;
        var review = said.Beside(report?.Live.Marks ?? []);
        var findings = report is null ? [] : DeskFinding.Of(report, review, ChinaTime.DayOf(clock.GetUtcNow()));
        return new CaseFolder(row.Case, row.Unit, review, report, findings, report is null ? null : Rescoring.Of(report.Index, review));
    }
}
