using Gouji.Workflow.Cases;
using Gouji.Workflow.Reviewing;

namespace Gouji.Workflow.Actions;

/// <summary>
/// The clerk submits what was filled in for signature. Nothing may stand that must be corrected and is not waived, and everything to verify must be explained.
/// </summary>
/// <param name="Revision">The revision of the case that was checked; another by now is checked again.</param>
/// <param name="Findings">What checking it gave.</param>
/// <param name="FilingHash">The content under which the filing is kept, and its findings.</param>
public sealed record Submit(long Revision, IReadOnlyList<FindingMark> Findings, string FilingHash, string FindingsHash, CaseFigures Figures) : CaseAction
{
    internal override async Task<Refusal?> ApplyAsync(ActionContext context, CancellationToken ct)
    {
        if (Revision != context.Case.Revision) return Sentences.ChangedSince;
        if (context.Case.Revision == 0) return Sentences.NothingFilledIn;
        if (await Unanswered.OfAsync(context, Findings, ct) is { } unanswered) return unanswered;
        context.Case.Round++;
        context.Case.SubmittedBy = context.Actor.AccountId;
        context.Case.Figures = Figures;
        context.Database.Submissions.Add(new Submission
        {
            CaseId = context.Case.Id,
            Round = context.Case.Round,
            Revision = Revision,
            SubmittedBy = context.Actor.AccountId,
            SubmittedAt = context.Now,
            FilingHash = FilingHash,
            FindingsHash = FindingsHash,
        });
        return null;
    }

    internal override object Record(ActionContext context) => new { context.Case.Round, Revision, FilingHash, FindingsHash, Findings = Findings.Count };
}
