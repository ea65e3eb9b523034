using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Forms;
using Gouji.Reading.Mapping.General;
using Gouji.Reading.Wording;

namespace Gouji.Reading.Mapping;

/// <summary>
/// Turns a neutral document into a report: finds the fiscal year, splits the document into body and annexes, reads tables by their form and
/// sentences by the vocabulary. What was not understood becomes a question with its place.
/// </summary>
internal sealed class ReportMapping(Vocabulary vocabulary, IReadOnlyList<Form> forms, Form? given = null)
{
    private readonly WordIndex _index = new(vocabulary);
    private readonly FormIndex _forms = new(vocabulary, forms);

    public Report Map(Document document)
    {
        var harvest = new Harvest(YearFinder.Find(document));
        foreach (var gap in document.Gaps) harvest.Ask("", "", gap.Place, gap.Why);
        var general = new GeneralReading(harvest, vocabulary, _index);
        var (parts, choice) = new PartFinder(_forms, harvest.Year).Find(document);
        List<Section> sections = [];
        List<ReportPart> mapped = [];
        Dictionary<PartIndex, int> ordinals = [];
        foreach (var part in parts)
        {
            var ordinal = part.Form is null ? 0 : ordinals[part.Form] = ordinals.GetValueOrDefault(part.Form) + 1;
            List<Table> formTables = [];
            sections.AddRange(Part(part, ordinal, harvest, general, formTables));
            mapped.Add(formTables.Count == 0 ? part.Part : part.Part with { FormTables = formTables });
        }

        return new Report(document, harvest.Year, new FormRecognition(choice, given).Of(parts), mapped, sections, harvest.Statements, harvest.Questions)
        {
            Grids = general.Grids,
            Spoken = general.Speak(parts),
        };
    }

    private List<Section> Part(FoundPart part, int ordinal, Harvest harvest, GeneralReading general, List<Table> formTables)
    {
        var sections = new BodyMapping(harvest, part, part.Form?.Prose ?? _forms.Unformed, vocabulary, _index).Map();
        var unit = CaptionUnit(part.Part.Blocks);
        var item = part.Form?.Part.EachItem is { } kind ? ItemOf(kind, part, ordinal) : null;
        var tables = part.Form is { Part.IsBody: false } ? new TableMapping(harvest, part, vocabulary, item) : null;
        foreach (var grid in part.Tables)
        {
            if (tables is not null && FollowsForm(grid, part.Form!))
            {
                tables.Map(grid, unit);
                formTables.Add(grid.Table);
            }
            else if (!general.Map(part, grid.Table)) harvest.Ask($"{grid.Table.Rows.Count}×{grid.Table.ColumnCount}", part.Part.Id, PlaceOf(grid.Table), Questions.UnknownTable);
        }

        return sections;
    }

    /// <summary>Whether a table prints heads or fields of the form its part follows; one put beside the form's own does not.</summary>
    private static bool FollowsForm(TableGrid grid, PartIndex form)
    {
        for (var row = 0; row < grid.RowCount; row++)
            if (Heads.Of(grid, row, form) is not null) return true;
        return grid.Words.Any(words => form.Field(words) is not null);
    }

    /// <summary>An annex filled once per project is about the project its name field tells, or its title.</summary>
    private static Item ItemOf(string kind, FoundPart part, int ordinal)
    {
        foreach (var grid in part.Tables)
            if (grid.BehindLabel(part.Form!.IsName) is { } name) return new Item(kind, name.Text.Trim(), ordinal, part.Part.Id);
        return new Item(kind, part.Part.Title, ordinal, part.Part.Id);
    }

    private static Unit? CaptionUnit(IReadOnlyList<Block> blocks)
    {
        foreach (var paragraph in blocks.OfType<Paragraph>())
            if (paragraph.Text.Length < 40 && (paragraph.Text.Contains("单位", StringComparison.Ordinal) || paragraph.Text.Contains("金额", StringComparison.Ordinal)) && CellValue.PrintedUnit(paragraph.Text.Trim()) is { } unit) return unit;
        return null;
    }

    private static Location PlaceOf(Table table) => table.Rows.SelectMany(r => r.Cells).First().Place;
}
