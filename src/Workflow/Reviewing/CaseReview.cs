using Gouji.Workflow.Publishing;

namespace Gouji.Workflow.Reviewing;

/// <summary>Everything said of a case beside its fields, oldest first.</summary>
/// <param name="Offered">Explanations of the year before that fit a finding nothing explains now: to be looked at and taken over, not taken over unasked.</param>
/// <param name="Rescores">The last of each indicator in the present round.</param>
/// <param name="EarlierRescores">The last of each indicator in the rounds before: what a reviewer starts from, of which nothing counts.</param>
/// <param name="Names">The names of everyone who said something, by account.</param>
public sealed record CaseReview(
    IReadOnlyList<StandingExplanation> Explanations,
    IReadOnlyList<(FindingMark Finding, Explanation LastYear)> Offered,
    IReadOnlyList<Waiver> Waivers,
    IReadOnlyList<Remark> Remarks,
    IReadOnlyList<Rescore> Rescores,
    IReadOnlyList<Rescore> EarlierRescores,
    IReadOnlyList<Submission> Submissions,
    IReadOnlyList<Upload> Uploads,
    IReadOnlyDictionary<long, string> Names)
{
    /// <summary>The names of the units for which accounts review or head the bureau, the nearest above the case's.</summary>
    public IReadOnlyDictionary<long, string> Offices { get; init; } = new Dictionary<long, string>();

    /// <summary>The explanations of the year before.</summary>
    internal IReadOnlyList<Explanation> LastYear { get; init; } = [];

    /// <summary>When it was accepted last; null: never.</summary>
    public DateTimeOffset? AcceptedAt { get; init; }

    /// <summary>The same beside what checking gives: it decides which explanations hold, and which of last year are offered.</summary>
    public CaseReview Beside(IReadOnlyList<FindingMark> findings)
    {
        StandingExplanation[] standing = [.. Explanations.Select(e => e with { Holds = findings.Any(f => f.IsAnsweredBy(e.Explanation)) })];
        var open = findings.Where(f => !standing.Any(s => f.IsAnsweredBy(s.Explanation)));
        return this with { Explanations = standing, Offered = [.. open.Select(f => (Finding: f, LastYear: OfLastYear(f))).Where(o => o.LastYear is not null).Select(o => (o.Finding, o.LastYear!))] };
    }

    /// <summary>The same trouble as last year by its fingerprint, else by its rule alone where the year before explained it only once.</summary>
    private Explanation? OfLastYear(FindingMark finding)
    {
        Explanation[] ofRule = [.. LastYear.Where(e => e.RuleId == finding.RuleId)];
        return ofRule.LastOrDefault(e => e.Fingerprint == finding.Fingerprint) ?? (ofRule.Length == 1 ? ofRule[0] : null);
    }

    /// <summary>What explains a finding now, or null.</summary>
    public Explanation? ExplanationOf(FindingMark finding) => Explanations.Select(e => e.Explanation).FirstOrDefault(finding.IsAnsweredBy);

    /// <summary>The waiver that lets a finding pass on a day, or null.</summary>
    public Waiver? WaiverOf(FindingMark finding, DateOnly today) => Waivers.FirstOrDefault(w => finding.IsAnsweredBy(w, today));

    /// <summary>The last waiver that was asked for a finding, whatever became of it; null: none was.</summary>
    public Waiver? AskedFor(FindingMark finding) => Waivers.LastOrDefault(w => finding.IsSameTrouble(w.RuleId, w.Fingerprint));

    /// <summary>Whether nobody has answered for a finding.</summary>
    public bool IsOpen(FindingMark finding, DateOnly today) => finding.IsOpen(Explanations.Select(e => e.Explanation), Waivers, today);
}

/// <summary>An explanation that was not taken back, and whether its finding is still there at the same values.</summary>
public sealed record StandingExplanation(Explanation Explanation, bool Holds);
