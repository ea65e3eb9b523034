using System.Globalization;
using Gouji.Model;

namespace Gouji.Workflow.Reviewing;

/// <summary>A finding by what an explanation is bound to: the rule, the trouble, and the values it stands on. The explanation holds while all stay.</summary>
/// <param name="RuleId">The id of the rule.</param>
/// <param name="Fingerprint">The same for the same trouble, whatever moved around it.</param>
/// <param name="Values">What is printed at its place and at those it stands on, and the figures stated and expected, as text to be compared; another figure is another matter.</param>
public sealed record FindingMark(string RuleId, string Fingerprint, string Values, Severity Severity)
{
    private const char Between = '\u001f';

    public static FindingMark Of(Finding finding)
    {
        List<string> values = [Plain(finding.Place.Printed), .. finding.Related.Select(r => Plain(r.Printed)), Number(finding.Stated), Number(finding.Expected)];
        return new FindingMark(finding.Rule.Id, finding.Fingerprint, string.Join(Between, values), finding.Severity);
    }

    /// <summary>Whether it is the same trouble, whatever the values.</summary>
    public bool IsSameTrouble(string ruleId, string fingerprint) => RuleId == ruleId && Fingerprint == fingerprint;

    public bool IsAnsweredBy(Explanation explanation) => explanation.EndedAt is null && IsSameTrouble(explanation.RuleId, explanation.Fingerprint) && explanation.Values == Values;

    /// <summary>Whether nobody has answered for it: an error that is not waived, a doubt that is neither explained nor waived.</summary>
    public bool IsOpen(IEnumerable<Explanation> explanations, IEnumerable<Waiver> waivers, DateOnly today) => Severity switch
    {
        Severity.Error => !waivers.Any(w => IsAnsweredBy(w, today)),
        Severity.Verify => !explanations.Any(IsAnsweredBy) && !waivers.Any(w => IsAnsweredBy(w, today)),
        _ => false,
    };

    /// <summary>Whether a waiver lets it pass on a day.</summary>
    public bool IsAnsweredBy(Waiver waiver, DateOnly today) => IsSameTrouble(waiver.RuleId, waiver.Fingerprint) && waiver.IsInForce(today);

    private static string Number(decimal? number) => number is { } n ? Rounding.Bare(n).ToString(CultureInfo.InvariantCulture) : "";

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
