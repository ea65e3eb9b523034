using Gouji.Model;
using Gouji.Web.Filings;
using Gouji.Workflow.Reviewing;

namespace Gouji.Web.Editor;

/// <summary>The findings of a report as the editor lists them, those explained told apart.</summary>
internal static class FindingList
{
    /// <summary>Who doubts the likeliest looks at the whole list of causes when submitting.</summary>
    private const int MostSuspects = 2;

    public static (IReadOnlyList<FindingShown> Findings, FindingCounts Counts) Of(LiveReport report, IReadOnlyList<Explanation> explanations, Language language)
    {
        List<FindingShown> findings = [.. report.Findings.Select(f => Of(f, explanations.Any(f.Mark.IsAnsweredBy), IsComputed(report), language))];
        var open = findings.Where(f => !f.Explained).ToLookup(f => f.Severity);
        return (findings, new FindingCounts(open["error"].Count(), open["verify"].Count(), open["advice"].Count(), findings.Count(f => f.Explained), Sentences.WasChecked(report.Rules, report.Figures, report.Proved).In(language)));
    }

    /// <summary>Those findings of a report that nobody has answered for.</summary>
    public static IReadOnlyList<FindingShown> Open(LiveReport report, IReadOnlyList<FindingMark> open, Language language) =>
        [.. report.Findings.Where(f => open.Contains(f.Mark)).Select(f => Of(f, false, IsComputed(report), language))];

    private static Func<string, bool> IsComputed(LiveReport report) => key => report.Cells.TryGetValue(key, out var cell) && cell.IsComputed;

    private static FindingShown Of(LiveFinding finding, bool isExplained, Func<string, bool> computed, Language language) => new(
        finding.Finding.Fingerprint, Name(finding.Finding.Severity), finding.Finding.Rule.Id, finding.Keys, finding.Finding.Message.In(language), finding.Finding.Remedy.In(language), isExplained)
    {
        Place = finding.Finding.Place.Where,
        Suspects = [.. finding.Suspects.Take(MostSuspects).Select(s => Of(s, computed, language))],
    };

    private static SuspectShown Of(LiveSuspect suspect, Func<string, bool> computed, Language language) => new(
        suspect.Key is { } key && !computed(key) ? key : null, suspect.Suspect.Spot.Where, suspect.Suspect.Kind.In(language), suspect.Suspect.Spot.Printed, suspect.Repaired);

    private static string Name(Severity severity) => severity switch { Severity.Error => "error", Severity.Verify => "verify", _ => "advice" };
}
