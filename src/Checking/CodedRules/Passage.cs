using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>A paragraph with the part and the section it stands in.</summary>
/// <param name="IsHeading">Whether it opens its section.</param>
internal sealed record Passage(Paragraph Paragraph, ReportPart Part, Section? Section, bool IsCell, bool IsHeading)
{
    public string Text => Paragraph.Text;

    /// <summary>Running text of the report itself, not of an annex.</summary>
    public bool IsBodyText => !IsCell && Part.Id == "正文";

    public string Where => Section is null ? Part.Id : $"{Part.Id} › {Headings(Section)}";

    public Spot Spot(int start, int length) => new(Paragraph.Place.Within(start, length), Where, Text.Substring(start, length));

    public Spot Spot() => Spot(0, Math.Min(Text.Length, 40));

    private static string Headings(Section section) =>
        section.Parent is null ? section.Heading.Text.Trim() : $"{Headings(section.Parent)} › {section.Heading.Text.Trim()}";
}
