using Gouji.Workflow.Publishing;

namespace Gouji.Workflow.Reviewing;

/// <summary>Everything said of a case beside its fields, oldest first.</summary>
/// <param name="Offered">Explanations of the year before that fit a finding nothing explains now: to be looked at and taken over, not taken over unasked.</param>
/// <param name="Rescores">The last of each indicator in the present round.</param>
/// <param name="Names">The names of everyone who said something, by account.</param>
public sealed record CaseReview(
    IReadOnlyList<StandingExplanation> Explanations,
    IReadOnlyList<(FindingMark Finding, Explanation LastYear)> Offered,
    IReadOnlyList<Waiver> Waivers,
    IReadOnlyList<Remark> Remarks,
    IReadOnlyList<Rescore> Rescores,
    IReadOnlyList<Submission> Submissions,
    IReadOnlyList<Upload> Uploads,
    IReadOnlyDictionary<long, string> Names)
{
    /// <summary>What explains a finding now, or null.</summary>
    public Explanation? ExplanationOf(FindingMark finding) => Explanations.Select(e => e.Explanation).FirstOrDefault(finding.IsAnsweredBy);

    /// <summary>The waiver that lets a finding pass on a day, or null.</summary>
    public Waiver? WaiverOf(FindingMark finding, DateOnly today) => Waivers.FirstOrDefault(w => finding.IsAnsweredBy(w, today));
}

/// <summary>An explanation that was not taken back, and whether its finding is still there at the same values.</summary>
public sealed record StandingExplanation(Explanation Explanation, bool Holds);
