using Gouji.Model;

namespace Gouji.Writing.Folders;

/// <summary>What one file of many gave, short enough to be a line: the counts, and each finding with its place and sentence.</summary>
/// <param name="File">Its path as it was named.</param>
/// <param name="Key">The same for the same contents read by the same version, so that work done is known again.</param>
/// <param name="Figures">Figures read, and how many of them take part in a relation that holds.</param>
/// <param name="Why">Why it could not be read, or null.</param>
public sealed record FileResult(
    string File, string Key, string? Format, int? Year, string? Form, int Figures, int Proved, IReadOnlyList<FoundLine> Findings, Sentence? Why)
{
    public static FileResult Of(Audit audit, string key) => new(
        audit.Report.Document.File, key, audit.Report.Document.Format, audit.Report.Year, audit.Report.Form?.FormId,
        audit.Coverage.Figures, audit.Coverage.Proved, [.. audit.Findings.Select(FoundLine.Of)], null);

    public static FileResult Of(Unreadable unreadable, string key) => new(unreadable.File, key, null, null, null, 0, 0, [], unreadable.Why);

    public int Of(Severity severity) => Findings.Count(f => f.Severity == severity);

    public bool HasErrors => Of(Severity.Error) > 0;
}
