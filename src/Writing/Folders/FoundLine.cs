using Gouji.Model;

namespace Gouji.Writing.Folders;

/// <summary>A finding as a line: rule, severity, where it is, what it says.</summary>
public sealed record FoundLine(string Rule, Severity Severity, string Fingerprint, string Where, Sentence Place, Sentence Message)
{
    public static FoundLine Of(Finding finding) =>
        new(finding.Rule.Id, finding.Severity, finding.Fingerprint, finding.Place.Where, finding.Place.Location.Words, finding.Message);
}
