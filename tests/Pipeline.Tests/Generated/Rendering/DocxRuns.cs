using System.Xml.Linq;
using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Rendering;

/// <summary>Turns a line into runs, with the markup a dress asks for around its figures.</summary>
internal sealed class DocxRuns(DocxDress dress)
{
    private int marks;

    public IEnumerable<XElement> Of(Line line, bool tracks) => line.Pieces.SelectMany(piece => Of(piece, tracks));

    private IEnumerable<XElement> Of(Piece piece, bool tracks)
    {
        if (piece.Text.Length == 0)
            return [];
        var runs = Runs(piece.Text, "t");
        if (piece.Figure is null)
            return runs;
        if (tracks && dress.TracksFigures)
            runs = Tracked(runs);
        return dress.MarksFigures ? Bookmarked(runs) : runs;
    }

    private IEnumerable<XElement> Runs(string text, string element) => dress.SplitsRuns
        ? text.EnumerateRunes().Select(letter => Run(letter.ToString(), element))
        : [Run(text, element)];

    private static XElement Run(string text, string element) => Word.Element("r", Word.Text(element, text));

    private IEnumerable<XElement> Tracked(IEnumerable<XElement> runs) =>
        [Change("del", [Run("98765.43", "delText")]), Change("ins", runs)];

    private XElement Change(string kind, IEnumerable<XElement> runs) => Word.Element(
        kind,
        Word.Attribute("id", ++marks),
        Word.Attribute("author", "复核"),
        Word.Attribute("date", "2024-01-01T00:00:00Z"),
        runs);

    private IEnumerable<XElement> Bookmarked(IEnumerable<XElement> runs)
    {
        var id = ++marks;
        return
        [
            Word.Element("bookmarkStart", Word.Attribute("id", id), Word.Attribute("name", $"数字{id}")),
            .. runs,
            Word.Element("bookmarkEnd", Word.Attribute("id", id)),
        ];
    }
}
