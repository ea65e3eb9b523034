using Gouji.Model;
using Gouji.Workflow.Reviewing;
using Gouji.Writing.Documents;

namespace Gouji.Web.Review;

/// <summary>Everything said of a report, by the name of the cell or paragraph it stands at, and which of them were changed.</summary>
public sealed class PaperMarks
{
    private readonly Dictionary<string, List<PaperMark>> _marks = [];
    private readonly HashSet<string> _changed = [];

    public static PaperMarks None { get; } = new();

    public static PaperMarks Of(SubmittedReport report, IReadOnlyList<DeskFinding> findings, IReadOnlyList<Remark> remarks, IReadOnlyList<FieldChange> changes)
    {
        var marks = new PaperMarks();
        foreach (var finding in findings.Where(f => f.Anchor is not null))
            marks.Add(finding.Anchor!, Mark(finding));
        foreach (var remark in remarks.Where(r => r.ResolvedAt is null))
            if (PlaceOf(report, remark) is var (name, start, length)) marks.Add(name, new PaperMark(start, length, "remark", "✎", RemarkId(remark.Id)));
        foreach (var change in changes)
            marks._changed.UnionWith(report.Anchors.Of(change.Key));
        return marks;
    }

    public static string FindingId(int number) => FormattableString.Invariant($"finding-{number}");

    public static string RemarkId(long id) => FormattableString.Invariant($"remark-{id}");

    /// <summary>The id of a cell or paragraph on a page.</summary>
    public static string PaperId(string name) => "p-" + name;

    public static string KindOf(Severity severity) => severity switch { Severity.Error => "error", Severity.Verify => "verify", Severity.Advice => "advice", _ => "privacy" };

    public IReadOnlyList<PaperMark> At(string name) => _marks.TryGetValue(name, out var marks) ? marks : [];

    public bool IsChanged(string name) => _changed.Contains(name);

    /// <summary>Where a remark stands: its words where its field is printed, else the first print of its field, else the first paragraph that holds its words.</summary>
    public static (string Name, int Start, int Length)? PlaceOf(SubmittedReport report, Remark remark)
    {
        if (remark.Key is { } key && report.Anchors.Of(key) is { Count: > 0 } names) return Within(report, names, remark.Passage) ?? (names[0], 0, 0);
        return remark.Passage is { Length: > 0 } words ? Find(report.Document, words) : null;
    }

    /// <summary>The words at the first of the places that holds them.</summary>
    private static (string, int, int)? Within(SubmittedReport report, IReadOnlyList<string> names, string? words)
    {
        if (words is not { Length: > 0 }) return null;
        foreach (var name in names)
            if (report.Anchors.TextOf(name).IndexOf(words, StringComparison.Ordinal) is >= 0 and var at) return (name, at, words.Length);
        return null;
    }

    private static (string, int, int)? Find(OfficialDocument document, string words)
    {
        foreach (var (s, section) in document.Sections.Index())
            foreach (var (b, block) in section.Blocks.Index())
                if (block is TextBlock text && string.Concat(text.Runs.Select(r => r.Text)).IndexOf(words, StringComparison.Ordinal) is >= 0 and var at)
                    return (FormattableString.Invariant($"{s + 1}-{b + 1}"), at, words.Length);
        return null;
    }

    private static PaperMark Mark(DeskFinding finding)
    {
        var (start, length) = finding.Finding.Place.Location switch { ParagraphPlace p => (p.Start, p.Length), CellPlace c => (c.Start, c.Length), _ => (0, 0) };
        return new PaperMark(start, length, KindOf(finding.Finding.Severity), finding.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), FindingId(finding.Number));
    }

    private void Add(string name, PaperMark mark)
    {
        if (!_marks.TryGetValue(name, out var marks)) _marks[name] = marks = [];
        marks.Add(mark);
    }
}
