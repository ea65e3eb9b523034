using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Reading.Layout;
using Gouji.Reading.Wording;

namespace Gouji.Reading.Mapping;

/// <summary>Reads the prose of a part: title and cover, projects, sentences with amounts, chapters that say 无, score and grade, the date at the end.</summary>
internal sealed class BodyMapping(Harvest harvest, FoundPart found, FieldLabels labels, Vocabulary vocabulary, WordIndex index)
{
    private readonly string _part = found.Part.Id;

    public List<Section> Map()
    {
        var sections = SectionOutline.Of(found.Part.Blocks);
        var settings = SectionSetting.Of(sections, _part, index);
        List<Paragraph> paragraphs = [];
        foreach (var block in found.Part.Blocks)
            if (block is Paragraph { IsBody: true } paragraph) paragraphs.Add(paragraph);
        var first = sections.Count == 0 ? paragraphs.Count : paragraphs.FindIndex(p => ReferenceEquals(p, sections[0].Heading));
        new TitleMapping(harvest, vocabulary, _part).Map(paragraphs[..first]);
        Prose(paragraphs, settings);
        foreach (var setting in settings) Nothing(setting);
        if (found.Form is null or { Part.IsBody: true }) Date(paragraphs);
        return sections;
    }

    /// <summary>Headings stand in no section themselves.</summary>
    private void Prose(List<Paragraph> paragraphs, List<SectionSetting> settings)
    {
        var reader = new ParagraphMapping(harvest, _part, labels, vocabulary, index);
        var opened = 0;
        foreach (var paragraph in paragraphs)
        {
            var isHeading = opened < settings.Count && ReferenceEquals(settings[opened].Section.Heading, paragraph);
            if (isHeading) opened++;
            reader.Map(paragraph, isHeading || opened == 0 ? null : settings[opened - 1]);
        }
    }

    /// <summary>A chapter on one kind of money that says only 无 states a zero.</summary>
    private void Nothing(SectionSetting setting)
    {
        var section = setting.Section;
        if (setting.OwnScope == FundScope.Unstated) return;
        if (section.Paragraphs.FirstOrDefault(p => !string.IsNullOrWhiteSpace(p.Text)) is not { } paragraph || !SaysNothing(paragraph.Text)) return;
        if (section.Paragraphs.Any(p => AmountScanner.Scan(p.Text).Count > 0)) return;
        var text = paragraph.Text.Trim(' ', '\u3000', '。');
        harvest.State(vocabulary["总支出"], new Coordinates(harvest.Year, Stage.Executed, setting.OwnScope, null), new Amount(0, 0, Unit.WanYuan, text),
            new Source(paragraph.Place.Within(paragraph.Text.IndexOf(text, StringComparison.Ordinal), text.Length), section.Title, _part, setting.Path("无")));
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
            if (text.Length is < 8 or > 16 || !DateText.IsOnlyDate(text) || DateText.Read(text) is not Day day) continue;
            harvest.State(vocabulary["报告日期"], harvest.Unstated, day, new Source(paragraphs[i].Place, "报告日期", _part, [_part, "报告日期"]));
            return;
        }
    }
}
