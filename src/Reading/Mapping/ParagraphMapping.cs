using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Reading.Wording;

namespace Gouji.Reading.Mapping;

/// <summary>Reads one paragraph after another: a paragraph of fields, else one on a project, else sentences.</summary>
internal sealed class ParagraphMapping(Harvest harvest, string part, FieldLabels labels, Vocabulary vocabulary, WordIndex index)
{
    private readonly FieldMapping _fields = new(harvest, part, labels);
    private readonly ProjectMapping _projects = new(harvest, part, vocabulary);
    private readonly NarrativeMapping _narrative = new(harvest, part, vocabulary, index);

    public void Map(Paragraph paragraph, SectionSetting? setting)
    {
        _projects.Enter(setting);
        if (_fields.Map(paragraph)) return;
        var amounts = AmountScanner.Scan(paragraph.Text);
        if (_projects.Map(paragraph, amounts, setting)) return;
        _narrative.Map(paragraph, amounts, setting);
        ScoreText.State(harvest, vocabulary, paragraph, part, setting);
    }
}
