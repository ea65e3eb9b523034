using System.Globalization;
using Gouji.Model;

namespace Gouji.Web.Filings;

/// <summary>What an explanation is bound to: the rule, the trouble, and the values it stands on. It is kept while all stay, and expires when one moves.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Fingerprint">The trouble, whatever moved around it.</param>
/// <param name="Values">What is printed at its place and at those it stands on, and the figures stated and expected, as text to be compared.</param>
public sealed record Explained(string Rule, string Fingerprint, string Values)
{
    private const char Between = '\u001f';

    public static Explained Of(Finding finding)
    {
        List<string> values = [Plain(finding.Place.Printed), .. finding.Related.Select(r => Plain(r.Printed)), Number(finding.Stated), Number(finding.Expected)];
        return new Explained(finding.Rule.Id, finding.Fingerprint, string.Join(Between, values));
    }

    /// <summary>Whether an explanation given for that still holds for this.</summary>
    public bool StillHolds(Explained given) => this == given;

    /// <summary>Whether it is the same trouble, whatever the values: an explanation to be offered again, next year too.</summary>
    public bool IsSameTrouble(Explained given) => Rule == given.Rule && Fingerprint == given.Fingerprint;

    private static string Number(decimal? number) => number is { } n ? Rounding.Bare(n).ToString(CultureInfo.InvariantCulture) : "";

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
