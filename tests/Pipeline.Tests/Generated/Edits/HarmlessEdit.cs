using Gouji.Pipeline.Tests.Generated.Manuscripts;
using Gouji.Pipeline.Tests.Generated.Rendering;

namespace Gouji.Pipeline.Tests.Generated.Edits;

/// <summary>A change to a report that changes no fact: the same figures must be read and nothing new may be found.</summary>
/// <param name="Name">says in test output what was done</param>
/// <param name="Change">the change to the manuscript</param>
/// <param name="Dress">the markup of the Word document</param>
public sealed record HarmlessEdit(string Name, Func<Manuscript, Manuscript> Change, DocxDress Dress)
{
    public static IReadOnlyList<HarmlessEdit> All { get; } =
    [
        Text("thin blanks between thousands", DigitEdits.Grouped("\u2009")),
        Text("no-break blanks between thousands", DigitEdits.Grouped("\u00A0")),
        Text("full-width blanks between thousands", DigitEdits.Grouped("\u3000")),
        Text("commas between thousands", DigitEdits.Grouped(",")),
        Text("full-width commas between thousands", DigitEdits.Grouped("，")),
        Text("full-width digits", DigitEdits.FullWidth),
        Text("blank between figure and unit", DigitEdits.BlankBeforeUnit),
        Text("prose in 元 instead of 万元", DigitEdits.InYuan),
        Text("other filler words", WordEdits.Reworded),
        Text("half-width punctuation in prose", WordEdits.HalfWidthCommas),
        Text("paragraphs in another order", BlockEdits.Reordered),
        Text("blank paragraphs", BlockEdits.BlankParagraphs),
        Text("blank table rows", BlockEdits.BlankRows),
        Markup("one run per character", new DocxDress(SplitsRuns: true)),
        Markup("content controls around cells", new DocxDress(ControlsCells: true)),
        Markup("tracked figures", new DocxDress(TracksFigures: true)),
        Markup("bookmarks around figures", new DocxDress(MarksFigures: true)),
        Markup("all markup at once", new DocxDress(true, true, true, true)),
    ];

    /// <summary>Whether the text files before and after are the same.</summary>
    public bool IsMarkupOnly => Dress != DocxDress.Plain;

    public Manuscript Apply(Manuscript manuscript) => Change(manuscript);

    public byte[] Docx(Manuscript manuscript) => DraftDocx.Write(Change(manuscript), Dress);

    public byte[] Txt(Manuscript manuscript) => DraftText.Write(Change(manuscript));

    public override string ToString() => Name;

    private static HarmlessEdit Text(string name, Func<Manuscript, Manuscript> change) => new(name, change, DocxDress.Plain);

    private static HarmlessEdit Markup(string name, DocxDress dress) => new(name, manuscript => manuscript, dress);
}
