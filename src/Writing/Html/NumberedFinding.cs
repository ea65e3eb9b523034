using System.Globalization;
using Gouji.Model;

namespace Gouji.Writing.Html;

/// <summary>A finding with the number people call it by, 3 or 3.1 for what follows from it, and its id in the page.</summary>
internal sealed record NumberedFinding(string Label, Finding Finding, IReadOnlyList<NumberedFinding> Consequences)
{
    public string Id => "f" + Label.Replace('.', '-');

    /// <summary>Most serious first; within a severity as the audit has them.</summary>
    public static IReadOnlyList<NumberedFinding> Number(IEnumerable<Finding> findings) => Number(findings.OrderBy(f => f.Severity), "");

    private static IReadOnlyList<NumberedFinding> Number(IEnumerable<Finding> findings, string before) => [.. findings.Select((finding, i) => Number(finding, before + (i + 1).ToString(CultureInfo.InvariantCulture)))];

    private static NumberedFinding Number(Finding finding, string label) => new(label, finding, Number(finding.Consequences, label + "."));
}
