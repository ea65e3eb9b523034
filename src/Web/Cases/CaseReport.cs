using Gouji.Model;
using Gouji.Web.Filings;
using Gouji.Workflow.Cases;
using Gouji.Workflow.Fields;
using Gouji.Workflow.Reviewing;

namespace Gouji.Web.Cases;

/// <summary>A case as it stands: its unit, its fields, and the live report they make.</summary>
/// <param name="Revision">The revision the fields are of.</param>
public sealed record CaseReport(Case Case, Workflow.Units.Unit Unit, long Revision, IReadOnlyDictionary<string, Field> Fields, LiveReport Live)
{
    /// <summary>The findings by what answers to them are bound to, in their order.</summary>
    public IReadOnlyList<FindingMark> Marks { get; } = [.. Live.Findings.Select(MarkOf)];

    public static FindingMark MarkOf(LiveFinding finding) => new(finding.Values.Rule, finding.Values.Fingerprint, finding.Values.Values, finding.Finding.Severity);

    /// <summary>What still stands in the way of submitting: errors not waived and doubts not answered.</summary>
    public static bool IsOpen(FindingMark mark, CaseReview review, DateOnly today) => mark.Severity switch
    {
        Severity.Error => review.WaiverOf(mark, today) is null,
        Severity.Verify => review.ExplanationOf(mark) is null && review.WaiverOf(mark, today) is null,
        _ => false,
    };
}
