using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Forms;
using Gouji.Reading.Layout;
using Gouji.Reading.Wording;

namespace Gouji.Reading.Mapping;

/// <summary>Reads the prose of a part: title and cover, projects, sentences with amounts, chapters that say 无, score and grade, the date at the end.</summary>
internal sealed class BodyMapping(Harvest harvest, FoundPart found, Vocabulary vocabulary, WordIndex index)
{
    private readonly string _part = found.Part.Id;

    public List<Section> Map()
    {
        var sections = SectionOutline.Of(found.Part.Blocks);
        List<Paragraph> paragraphs = [.. found.Part.Blocks.OfType<Paragraph>().Where(p => p.IsBody)];
        var home = Homes(sections);
        var first = sections.Count == 0 ? paragraphs.Count : paragraphs.IndexOf(sections[0].Heading);
        new TitleMapping(harvest, vocabulary, _part).Map(paragraphs[..Math.Clamp(first, 0, paragraphs.Count)]);
        Prose(paragraphs, home);
        foreach (var section in sections) Nothing(section);
        if (found.FormPart is null or { IsBody: true }) Date(paragraphs);
        return sections;
    }

    private void Prose(List<Paragraph> paragraphs, Dictionary<Paragraph, Section> home)
    {
        var fields = new FieldMapping(harvest, _part, Fields());
        var projects = new ProjectMapping(harvest, _part, vocabulary);
        var narrative = new NarrativeMapping(harvest, _part, vocabulary, index);
        foreach (var paragraph in paragraphs)
        {
            var section = home.GetValueOrDefault(paragraph);
            projects.Enter(section);
            if (fields.Map(paragraph) || projects.Map(paragraph, section)) continue;
            narrative.Map(paragraph, section);
            ScoreText.State(harvest, vocabulary, paragraph, _part, section);
        }
    }

    private List<FormField> Fields()
    {
        List<FormField> fields = [.. found.FormPart?.Blocks.SelectMany(b => b.Fields) ?? []];
        var unit = vocabulary["单位名称"];
        if (!fields.Exists(f => f.Meaning.Concept == unit)) fields.Add(new FormField(new Label(unit.Synonyms), new Model.Forms.Meaning(unit, default, default), false));
        return fields;
    }

    /// <summary>A chapter on one kind of money that says only 无 states a zero.</summary>
    private void Nothing(Section section)
    {
        if (SectionScope.Of(section with { Parent = null }, index) is var scope && scope == FundScope.Unstated) return;
        if (section.Paragraphs.FirstOrDefault(p => !string.IsNullOrWhiteSpace(p.Text)) is not { } paragraph || !SaysNothing(paragraph.Text)) return;
        if (section.Paragraphs.Any(p => AmountScanner.Scan(p.Text).Count > 0)) return;
        var text = paragraph.Text.Trim(' ', '\u3000', '。');
        harvest.State(vocabulary["总支出"], new Coordinates(null, Stage.Executed, scope, null), new Amount(0, 0, Unit.WanYuan, text),
            new Source(paragraph.Place.Within(paragraph.Text.IndexOf(text, StringComparison.Ordinal), text.Length), section.Title, _part, SectionPath.Of(_part, section, "无")));
    }

    private static bool SaysNothing(string text)
    {
        var words = text.AsSpan().Trim(" \u3000。.");
        return words.StartsWith("无") || words is "没有" || words.Contains("没有", StringComparison.Ordinal) || words.Contains("不涉及", StringComparison.Ordinal)
            || words.Contains("未安排", StringComparison.Ordinal) || words.Contains("无此项", StringComparison.Ordinal) || (words.Contains("无", StringComparison.Ordinal) && words.EndsWith("支出"));
    }

    /// <summary>The date of the report is a paragraph of its own.</summary>
    private void Date(List<Paragraph> paragraphs)
    {
        for (var i = paragraphs.Count - 1; i >= 0; i--)
        {
            var text = paragraphs[i].Text.Trim(' ', '\t', '\u3000');
            if (text.Length is < 8 or > 16 || DateText.Read(text) is not Day day) continue;
            harvest.State(vocabulary["报告日期"], Coordinates.Unstated, day, new Source(paragraphs[i].Place, "报告日期", _part, [_part, "报告日期"]));
            return;
        }
    }

    private static Dictionary<Paragraph, Section> Homes(List<Section> sections)
    {
        Dictionary<Paragraph, Section> home = new(ReferenceEqualityComparer.Instance);
        foreach (var section in sections)
            foreach (var paragraph in section.Paragraphs) home[paragraph] = section;
        return home;
    }
}
