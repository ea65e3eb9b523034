using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Forms;
using Gouji.Reading.Wording;

namespace Gouji.Reading.Mapping;

/// <summary>
/// Turns a neutral document into a report: finds the fiscal year, splits the document into body and annexes, reads tables by their form and
/// sentences by the vocabulary. What was not understood becomes a question with its place.
/// </summary>
internal sealed class ReportMapping(Vocabulary vocabulary, IReadOnlyList<Form> forms)
{
    private readonly WordIndex _index = new(vocabulary);

    public Report Map(Document document)
    {
        var harvest = new Harvest(YearFinder.Find(document));
        var parts = new PartFinder(forms, harvest.Year).Find(document);
        List<Section> sections = [];
        foreach (var part in parts) sections.AddRange(Part(part, parts, harvest));
        return new Report(document, harvest.Year, FormOf(parts), [.. parts.Select(p => p.Part)], sections, harvest.Statements, harvest.Questions);
    }

    private List<Section> Part(FoundPart part, List<FoundPart> parts, Harvest harvest)
    {
        var sections = new BodyMapping(harvest, part, vocabulary, _index).Map();
        var unit = CaptionUnit(part.Part.Blocks);
        var item = part.FormPart?.EachItem is { } kind ? ItemOf(kind, part, parts, harvest) : null;
        foreach (var table in part.Part.Blocks.OfType<Table>())
        {
            if (part.FormPart is { IsBody: false }) new TableMapping(harvest, part, vocabulary, item).Map(table, unit);
            else harvest.Ask($"{table.Rows.Count}×{table.ColumnCount}", part.Part.Id, PlaceOf(table), Questions.UnknownTable);
        }

        return sections;
    }

    /// <summary>An annex filled once per project is about the project its name field tells, or its title.</summary>
    private static Item ItemOf(string kind, FoundPart part, List<FoundPart> parts, Harvest harvest)
    {
        var labels = part.FormPart!.Blocks.SelectMany(b => b.Fields).Where(f => f.Meaning.Concept?.Name.EndsWith(".名称", StringComparison.Ordinal) == true).ToList();
        var ordinal = parts.Where(p => p.FormPart == part.FormPart).ToList().IndexOf(part) + 1;
        foreach (var row in part.Part.Blocks.OfType<Table>().SelectMany(t => t.Rows))
            for (var i = 0; i + 1 < row.Cells.Count; i++)
                if (labels.Exists(f => f.Label.Is(LabelText.Words(row.Cells[i].Text, harvest.Year)))) return new Item(kind, row.Cells[i + 1].Text.Trim(), ordinal, part.Part.Id);
        return new Item(kind, part.Part.Title, ordinal, part.Part.Id);
    }

    private static Unit? CaptionUnit(IReadOnlyList<Block> blocks)
    {
        foreach (var paragraph in blocks.OfType<Paragraph>())
            if (paragraph.Text.Length < 40 && (paragraph.Text.Contains("单位", StringComparison.Ordinal) || paragraph.Text.Contains("金额", StringComparison.Ordinal)) && CellValue.PrintedUnit(paragraph.Text.Trim()) is { } unit) return unit;
        return null;
    }

    private static Location PlaceOf(Table table) => table.Rows.SelectMany(r => r.Cells).First().Place;

    private static FormMatch? FormOf(List<FoundPart> parts)
    {
        var matched = parts.Where(p => p.FormPart is { IsBody: false }).GroupBy(p => p.Form!).OrderByDescending(g => g.Count()).FirstOrDefault();
        if (matched is null) return null;
        var wanted = matched.Key.Parts.Count(p => !p.IsBody && p.EachItem is null);
        var had = matched.Select(p => p.FormPart!.Id).Distinct().Count(id => matched.Key.Parts.First(p => p.Id == id).EachItem is null);
        return new FormMatch(matched.Key.Id, wanted == 0 ? 1 : (decimal)had / wanted, new Sentence(
            $"{string.Join("、", matched.Select(p => p.Part.Id))} 的表头和行名与 {matched.Key.Name.Zh} 相符",
            $"heads and rows of {string.Join(", ", matched.Select(p => p.Part.Id))} are those of {matched.Key.Name.En}"));
    }
}
