using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Writing.Documents;

/// <summary>
/// Makes a document of what is visible in a report: all paragraphs and tables in reading order, as blocks of ours. What the file carries unseen (comments, deleted
/// and hidden text, hidden cells, metadata, pictures) has no way to come along, since only characters are taken.
/// </summary>
public static class DocumentOfReport
{
    private const string Whole = "正文";

    public static ReportDocument Of(Report report)
    {
        var facts = new StatedFacts(report);
        var roles = new ParagraphRoles(report);
        var bound = new BoundText(facts);
        var parts = PartOfBlock(report);
        List<(string Part, List<DocumentBlock> Blocks)> sections = [];
        foreach (var block in report.Document.Blocks)
        {
            var part = parts.GetValueOrDefault(block) ?? (sections.Count > 0 ? sections[^1].Part : (report.Parts.Count > 0 ? report.Parts[0].Id : Whole));
            if (sections.Count == 0 || sections[^1].Part != part) sections.Add((part, []));
            if (BlockOf(block, roles, bound) is { } made) sections[^1].Blocks.Add(made);
        }

        var document = new OfficialDocument(Title(report, roles), Title(report, roles), [.. Named(sections)]);
        return new ReportDocument(document, facts.Filing);
    }

    private static DocumentBlock? BlockOf(Block block, ParagraphRoles roles, BoundText bound) => block switch
    {
        Paragraph paragraph => roles.Of(paragraph) is { } role ? new TextBlock(role, bound.Runs(paragraph)) : null,
        Table table => TableOfReport.Of(table, bound) is { } made ? new TableBlock(made) : null,
        _ => throw new InvalidOperationException($"Unknown block {block}."),
    };

    private static Dictionary<Block, string> PartOfBlock(Report report)
    {
        Dictionary<Block, string> parts = new(ReferenceEqualityComparer.Instance);
        foreach (var part in report.Parts)
            foreach (var block in part.Blocks) parts.TryAdd(block, part.Id);
        return parts;
    }

    /// <summary>A part that goes on behind another is a section of its own, so that the reading order stays.</summary>
    private static IEnumerable<DocumentSection> Named(List<(string Part, List<DocumentBlock> Blocks)> sections)
    {
        Dictionary<string, int> counts = [];
        foreach (var (part, blocks) in sections.Where(s => s.Blocks.Count > 0))
        {
            var count = counts[part] = counts.GetValueOrDefault(part) + 1;
            yield return new DocumentSection(PartIds.Of(part, count), blocks);
        }
    }

    private static string Title(Report report, ParagraphRoles roles) =>
        string.Concat(report.Document.Blocks.OfType<Paragraph>().SkipWhile(p => roles.Of(p) != TextRole.Title).TakeWhile(p => roles.Of(p) == TextRole.Title).Select(p => p.Text.Trim())) is { Length: > 0 } title
            ? title
            : report.Parts.FirstOrDefault(p => p.Title.Length > 0)?.Title ?? Sentences.Report.Zh;
}
