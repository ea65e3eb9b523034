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
public sealed record ReportPart(string Id, string Title, string? FormPart, IReadOnlyList<Block> Blocks)
{
    /// <summary>The form whose part it fills; null where it fills none, and where it is that of the report.</summary>
    public string? FormId { get; init; }

    /// <summary>Those of its tables that follow the form; the others were read by their print alone.</summary>
    public IReadOnlyList<Table> FormTables { get; init; } = [];
}

/// <summary>A heading of the body with the paragraphs under it, sub-headings excluded.</summary>
/// <param name="Level">1 for 一、, 2 for （一）, 3 for 1.</param>
/// <param name="Number">The ordinal as a number, or 0 when it has none.</param>
/// <param name="Parent">The section above, or null.</param>
public sealed record Section(int Level, int Number, string Title, Paragraph Heading, Section? Parent, IReadOnlyList<Paragraph> Paragraphs);

/// <summary>Something printed that was not understood, with its place: a person is asked instead of a guess being made.</summary>
public sealed record Question(string Printed, string Context, Location Place, Sentence Why);

/// <summary>Which official form a file follows, and how sure that is.</summary>
/// <param name="Share">How well what the tables print and what the form prints cover each other, from 0 to 1.</param>
/// <param name="Why">What speaks for it, and what else was near, as one tells a clerk.</param>
public sealed record FormMatch(string FormId, decimal Share, Sentence Why)
{
    /// <summary>The form that fits next best, or null where none comes near.</summary>
    public NearForm? RunnerUp { get; init; }

    /// <summary>Whether another form fits equally well, so that the choice between them is open.</summary>
    public bool IsTie { get; init; }

    /// <summary>Whether the form was named by whoever had the file read.</summary>
    public bool IsGiven { get; init; }
}

/// <summary>A form that was near, and how well it fits.</summary>
public sealed record NearForm(string FormId, decimal Share);
