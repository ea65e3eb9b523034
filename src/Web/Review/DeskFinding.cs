using Gouji.Model;
using Gouji.Workflow.Reviewing;

namespace Gouji.Web.Review;

/// <summary>A finding on the desk: its number in the list, where the document shows it, and what the unit said to it.</summary>
/// <param name="Number">From 1, most serious first.</param>
/// <param name="Anchor">The name of the cell or paragraph it stands at, or null where the document shows none.</param>
public sealed record DeskFinding(int Number, Finding Finding, string? Anchor, Explanation? Explanation, Waiver? Waiver, bool IsOpen)
{
    /// <summary>The findings of a report, most serious first.</summary>
    public static IReadOnlyList<DeskFinding> Of(SubmittedReport report, CaseFolder folder, DateOnly today) =>
        [.. report.Audit.Findings.OrderBy(f => f.Severity).Select((f, i) => new DeskFinding(
            i + 1, f, report.Anchors.At(f.Place.Location), folder.ExplanationOf(f), folder.WaiverOf(f), folder.IsOpen(f, today)))];
}
