using Gouji.Model;
using Gouji.Web.Filings;
using Gouji.Workflow.Reviewing;

namespace Gouji.Web.Review;

/// <summary>A finding on the desk: its number in the list, where the document shows it, and what the unit said to it.</summary>
/// <param name="Number">From 1, most serious first.</param>
/// <param name="Anchor">The name of the cell or paragraph it stands at, or null where the document shows none.</param>
/// <param name="Explanation">What explains it at the values it stands on now.</param>
/// <param name="Outdated">What explained it at other values; null where there is none or one that holds.</param>
/// <param name="Waiver">The last that was asked for.</param>
/// <param name="IsOpen">Whether nobody has answered for it.</param>
public sealed record DeskFinding(int Number, LiveFinding Live, string? Anchor, Explanation? Explanation, Explanation? Outdated, Waiver? Waiver, bool IsOpen)
{
    public Finding Finding => Live.Finding;

    /// <summary>The findings of a report, most serious first.</summary>
    public static IReadOnlyList<DeskFinding> Of(SubmittedReport report, CaseReview review, DateOnly today) =>
        [.. report.Live.Findings.OrderBy(f => f.Finding.Severity).Select((f, i) => Of(f, i + 1, report, review, today))];

    private static DeskFinding Of(LiveFinding finding, int number, SubmittedReport report, CaseReview review, DateOnly today)
    {
        var mark = finding.Mark;
        var explanation = review.ExplanationOf(mark);
        var outdated = explanation is null ? review.Explanations.LastOrDefault(e => mark.IsSameTrouble(e.Explanation.RuleId, e.Explanation.Fingerprint))?.Explanation : null;
        return new DeskFinding(number, finding, report.Anchors.At(finding.Finding.Place.Location), explanation, outdated, review.AskedFor(mark), review.IsOpen(mark, today));
    }
}
