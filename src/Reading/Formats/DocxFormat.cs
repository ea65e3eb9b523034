using Gouji.Model;
using Gouji.Reading.Formats.Docx;

namespace Gouji.Reading.Formats;

/// <summary>Word-processor packages of Word and WPS: docx, docm, dotx, dotm, transitional and strict (ECMA-376, ISO/IEC 29500).</summary>
/// <remarks>
/// The parts are streamed, never loaded as trees. First the body, in file order; then headers, footers, footnotes and
/// endnotes, each a story of its own. Text boxes follow the paragraph that anchors them. Of alternatives only the first is
/// read. Tracked changes are read as accepted; what they took away, and hidden text, is kept as traces.
/// </remarks>
internal sealed class DocxFormat : IFormat
{
    /// <summary>The stories beside the body, by the kind of relationship that leads to them, in reading order.</summary>
    private static readonly (string Kind, string Story)[] s_besides =
    [
        ("header", Story.Headers),
        ("footer", Story.Footers),
        ("footnotes", Story.Footnotes),
        ("endnotes", Story.Endnotes),
    ];

    public string Name => "docx";

    public bool Recognises(ReadOnlySpan<byte> contents) => Signatures.IsWordPackage(contents);

    public DocumentResult Read(string file, byte[] contents, Limits limits)
    {
        using var allowance = new Allowance(limits);
        using var package = new DocxPackage(contents, allowance);
        var mainPart = package.MainPart();
        var reading = new DocxReading(file, package, mainPart, allowance);
        if (!ReadBody(reading, package, mainPart)) return new DocumentRefused(Sentences.NoWordDocument);
        foreach (var (kind, story) in s_besides) ReadBeside(reading, package, kind, story);
        return new DocumentRead(new Document(file, Name, reading.Blocks, reading.Traces)
        {
            Contents = new FileContents(Name, contents),
            Controls = reading.Controls,
            CarriedFiling = package.CarriedFiling(reading.Related),
        });
    }

    private static bool ReadBody(DocxReading reading, DocxPackage package, string mainPart)
    {
        using var cursor = package.Open(mainPart);
        if (cursor is not { Tag: Tag.Document }) return false;
        var story = new StoryReader(reading, cursor, reading.Story(ParagraphPlace.Body));
        var me = cursor.Enter();
        while (cursor.NextChild(me))
            if (cursor.Tag == Tag.Body) story.ReadBlocks(CellSpot.None);
        return true;
    }

    private static void ReadBeside(DocxReading reading, DocxPackage package, string kind, string story)
    {
        foreach (var relationship in reading.Related)
        {
            if (relationship.Kind != kind) continue;
            using var cursor = package.Open(relationship.Part);
            if (cursor is not null) new StoryReader(reading, cursor, reading.Story(story)).ReadBlocks(CellSpot.None);
        }
    }
}
