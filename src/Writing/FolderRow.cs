using Gouji.Model;

namespace Gouji.Writing;

/// <summary>What a run over many files keeps of one that was read.</summary>
/// <param name="FormId">The form it follows, or null.</param>
/// <param name="Counts">Findings by severity, in the order of <see cref="Severity"/>.</param>
/// <param name="First">The first finding, most serious first, or null where there is none.</param>
/// <param name="Rules">The rules that found something, with how often.</param>
public sealed record FolderRow(
    string File, string? FormId, int? Year, int Figures, int Proved, IReadOnlyList<int> Counts, Sentence? First, IReadOnlyList<(Rule Rule, int Count)> Rules)
{
    public static FolderRow Of(Audit audit) => new(
        audit.Report.Document.File, audit.Report.Form?.FormId, audit.Report.Year, audit.Coverage.Figures, audit.Coverage.Proved,
        [.. Enum.GetValues<Severity>().Select(s => audit.Findings.Count(f => f.Severity == s))],
        audit.Findings.Count == 0 ? null : audit.Findings[0].Message,
        [.. audit.Findings.GroupBy(f => f.Rule.Id).Select(g => (g.First().Rule, g.Count()))]);
}
