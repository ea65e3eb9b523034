namespace Gouji.Model;

/// <summary>What was read from a file: the document, the statements found in it, and what was not understood.</summary>
/// <param name="Year">The fiscal year the report is about, or null where it says none.</param>
/// <param name="Form">The official form recognised, or null.</param>
/// <param name="Questions">What was not understood, each with its place; nothing is dropped in silence.</param>
public sealed record Report(
    Document Document,
    int? Year,
    FormMatch? Form,
    IReadOnlyList<ReportPart> Parts,
    IReadOnlyList<Section> Sections,
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<Question> Questions)
{
    /// <summary>The tables that follow no known form.</summary>
    public IReadOnlyList<FigureGrid> Grids { get; init; } = [];

    /// <summary>What sentences say of figures that they name themselves: parts of a whole, changes, shares.</summary>
    public IReadOnlyList<SpokenRelation> Spoken { get; init; } = [];
}

/// <summary>A part of the report: 正文, or an annex.</summary>
/// <param name="Id">正文, 附件2 …, unique in the report.</param>
/// <param name="FormPart">The part of the form it fills, or null.</param>
/// <param name="Blocks">Its blocks in reading order.</param>
public sealed record ReportPart(string Id, string Title, string? FormPart, IReadOnlyList<Block> Blocks);

/// <summary>A heading of the body with the paragraphs under it, sub-headings excluded.</summary>
/// <param name="Level">1 for 一、, 2 for （一）, 3 for 1.</param>
/// <param name="Number">The ordinal as a number, or 0 when it has none.</param>
/// <param name="Parent">The section above, or null.</param>
public sealed record Section(int Level, int Number, string Title, Paragraph Heading, Section? Parent, IReadOnlyList<Paragraph> Paragraphs);

/// <summary>Something printed that was not understood, with its place: a person is asked instead of a guess being made.</summary>
public sealed record Question(string Printed, string Context, Location Place, Sentence Why);

/// <summary>Which official form a file follows, and how sure that is.</summary>
/// <param name="Share">Labels of the form found in the file, from 0 to 1.</param>
public sealed record FormMatch(string FormId, decimal Share, Sentence Why);
