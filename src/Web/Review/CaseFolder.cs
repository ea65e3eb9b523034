using Gouji.Model;
using Gouji.Workflow.Cases;
using Gouji.Workflow.Publishing;
using Gouji.Workflow.Reviewing;
using Unit = Gouji.Workflow.Units.Unit;

namespace Gouji.Web.Review;

/// <summary>A case with everything the desk keeps on it besides its fields.</summary>
/// <param name="Submissions">The first one first.</param>
/// <param name="Explanations">Those that stand.</param>
/// <param name="Rescores">The last of each indicator.</param>
/// <param name="Original">The last file the unit brought in that could be shown, or null.</param>
/// <param name="Bureau">The name of the unit for which the reviewer reviews; null where nobody received it yet.</param>
/// <param name="DecidedAt">When it was accepted last; when its state changed last where it never was.</param>
/// <param name="Names">Of everybody who appears in it, by account.</param>
public sealed record CaseFolder(
    Case Case,
    Unit Unit,
    IReadOnlyList<Submission> Submissions,
    IReadOnlyList<Explanation> Explanations,
    IReadOnlyList<Waiver> Waivers,
    IReadOnlyList<Remark> Remarks,
    IReadOnlyList<Rescore> Rescores,
    Upload? Original,
    string? Bureau,
    DateTimeOffset DecidedAt,
    IReadOnlyDictionary<long, string> Names)
{
    /// <summary>What is on the desk now, or null where nothing was submitted yet.</summary>
    public Submission? Last => Submissions.Count > 0 ? Submissions[^1] : null;

    /// <summary>The one before, which was returned.</summary>
    public Submission? Before => Submissions.Count > 1 ? Submissions[^2] : null;

    public Explanation? ExplanationOf(Finding finding) => Explanations.FirstOrDefault(e => e.RuleId == finding.Rule.Id && e.Fingerprint == finding.Fingerprint);

    /// <summary>The waiver that lets a finding stand on a day, or that was asked for.</summary>
    public Waiver? WaiverOf(Finding finding) => Waivers.LastOrDefault(w => w.RuleId == finding.Rule.Id && w.Fingerprint == finding.Fingerprint);

    /// <summary>Whether nobody has answered for it: neither an explanation nor a waiver in force.</summary>
    public bool IsOpen(Finding finding, DateOnly today) =>
        finding.Severity is Severity.Error or Severity.Verify && ExplanationOf(finding) is null && WaiverOf(finding)?.IsInForce(today) != true;

    public string NameOf(long? account) => account is { } id && Names.TryGetValue(id, out var name) ? name : "";
}
