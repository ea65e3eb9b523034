using Gouji.Checking.Facts;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>All text of a report in reading order, body and cells, each paragraph with its section. Walked once for all rules.</summary>
internal sealed class ReportText
{
    private readonly Dictionary<Paragraph, Section> _headings = new(ReferenceEqualityComparer.Instance);
    private readonly List<Passage> _passages = [];

    private ReportText(Report report)
    {
        foreach (var section in report.Sections) _headings[section.Heading] = section;
        foreach (var part in report.Parts) Walk(part);
    }

    public IReadOnlyList<Passage> Passages => _passages;

    /// <summary>The paragraphs of the report itself that are not empty.</summary>
    public IEnumerable<Passage> Body => _passages.Where(p => p.IsBodyText);

    public static ReportText Of(FactBook book) => book.Reading(static b => new ReportText(b.Report));

    /// <summary>The paragraphs below the chapter whose title holds a word, sub-headings included.</summary>
    public IEnumerable<Passage> Chapter(string word) => Body.Where(p => !(p.IsHeading && p.Section!.Level == 1) && IsAbout(TopOf(p.Section)?.Title ?? "", word));

    /// <summary>其他需要说明的问题 is no chapter on problems.</summary>
    private static bool IsAbout(string title, string word) => title.Contains(word, StringComparison.Ordinal) && !title.StartsWith("其他", StringComparison.Ordinal);

    /// <summary>The paragraph a place lies in, or null.</summary>
    public Passage? At(Location place) => _passages.Find(p => (p.Paragraph.Place, place) switch
    {
        (ParagraphPlace a, ParagraphPlace b) => a.Paragraph == b.Paragraph && a.Story == b.Story,
        (CellPlace a, CellPlace b) => (a.Table, a.Row, a.Column, a.Paragraph) == (b.Table, b.Row, b.Column, b.Paragraph),
        (SheetPlace a, SheetPlace b) => a == b,
        _ => false,
    });

    private static Section? TopOf(Section? section)
    {
        while (section?.Parent is not null) section = section.Parent;
        return section;
    }

    private void Walk(ReportPart part)
    {
        Section? section = null;
        foreach (var block in part.Blocks)
        {
            if (block is Table table) Walk(part, table);
            else if (block is Paragraph paragraph) section = Take(part, paragraph, section);
        }
    }

    private Section? Take(ReportPart part, Paragraph paragraph, Section? section)
    {
        var isHeading = _headings.TryGetValue(paragraph, out var opened);
        if (isHeading) section = opened;
        if (!string.IsNullOrWhiteSpace(paragraph.Text)) _passages.Add(new Passage(paragraph, part, paragraph.IsBody ? section : null, !paragraph.IsBody, isHeading));
        return section;
    }

    private void Walk(ReportPart part, Table table)
    {
        foreach (var row in table.Rows)
            foreach (var cell in row.Cells)
            {
                foreach (var paragraph in cell.Paragraphs)
                    if (!string.IsNullOrWhiteSpace(paragraph.Text)) _passages.Add(new Passage(paragraph, part, null, true, false));
                foreach (var nested in cell.Nested) Walk(part, nested);
            }
    }
}
