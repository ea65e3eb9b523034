using Gouji.Model;

namespace Gouji.Workflow.Reviewing;

/// <summary>A finding by what an explanation is bound to: its rule and place, and the values it stands on.</summary>
/// <param name="Fingerprint">The same for the same trouble, whatever moved around it.</param>
/// <param name="Values">The figures it stands on, as printed; another figure is another matter.</param>
public sealed record FindingMark(string RuleId, string Fingerprint, string Values, Severity Severity)
{
    public bool IsAnsweredBy(Explanation explanation) =>
        explanation.EndedAt is null && explanation.RuleId == RuleId && explanation.Fingerprint == Fingerprint && explanation.Values == Values;

    /// <summary>Whether nobody has answered for it: an error that is not waived, a doubt that is neither explained nor waived.</summary>
    public bool IsOpen(IEnumerable<Explanation> explanations, IEnumerable<Waiver> waivers, DateOnly today) => Severity switch
    {
        Severity.Error => !waivers.Any(w => IsAnsweredBy(w, today)),
        Severity.Verify => !explanations.Any(IsAnsweredBy) && !waivers.Any(w => IsAnsweredBy(w, today)),
        _ => false,
    };

    /// <summary>Whether a waiver lets it pass on a day.</summary>
    public bool IsAnsweredBy(Waiver waiver, DateOnly today) => waiver.RuleId == RuleId && waiver.Fingerprint == Fingerprint && waiver.IsInForce(today);
}
