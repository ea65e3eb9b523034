using Gouji.Checking;
using Gouji.Model;
using Gouji.Pipeline.Tests.Generated.Composing;
using Gouji.Pipeline.Tests.Generated.Making;
using Gouji.Pipeline.Tests.Generated.Manuscripts;
using Gouji.Reading;

namespace Gouji.Pipeline.Tests.Properties;

/// <summary>Generated reports run through the whole pipeline.</summary>
internal static class GeneratedReports
{
    public static Manuscript Make(int seed) => DraftManuscript.Of(ReportDraftGenerator.Make(seed));

    public static Report Read(byte[] bytes, string file = "report.docx") => ReportReader.Read(file, bytes) switch
    {
        ReadReport(_, var report) => report,
        Unreadable(_, var why) => throw new InvalidDataException(why.Zh),
        var other => throw new InvalidOperationException($"Unknown result {other}."),
    };

    public static Audit Audit(byte[] bytes) => Auditor.Default.Audit(Read(bytes));

    /// <summary>What is stated, without where: concept, coordinates and value in base units.</summary>
    public static List<string> Facts(Report report) => [.. report.Statements.Select(Fact).Order(StringComparer.Ordinal)];

    /// <summary>Errors and things to verify, consequences included.</summary>
    public static List<Finding> Serious(Audit audit) => [.. Deep(audit.Findings).Where(f => f.Severity is Severity.Error or Severity.Verify)];

    /// <summary>Whether the finding, or one that follows from it, points at these characters.</summary>
    public static bool Names(Finding finding, string printed) =>
        Spots(finding).Any(s => s.Printed.Contains(printed, StringComparison.Ordinal)) || finding.Consequences.Any(c => Names(c, printed));

    private static IEnumerable<Spot> Spots(Finding finding) => [finding.Place, .. finding.Related, .. finding.Suspects.Select(s => s.Spot)];

    private static IEnumerable<Finding> Deep(IEnumerable<Finding> findings) => findings.SelectMany(f => Deep(f.Consequences).Prepend(f));

    private static string Fact(Statement s) => string.Join(' ', s.Concept.Name, s.At.Year, s.At.Stage, s.At.Scope, s.At.Item?.Kind, s.At.Item?.Ordinal, Name(s.At.Item), s.Part, Value(s.Value));

    private static string? Name(Item? item) => item?.Name.ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal);

    private static string Value(Value value) => value switch
    {
        Amount amount => $"{amount.Base:0.########} {amount.Unit.Dimension} {amount.Comparator} {amount.Vagueness}",
        Blank => "（空）",
        _ => string.Concat(value.Printed.Where(c => !char.IsWhiteSpace(c))),
    };
}
