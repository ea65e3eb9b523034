using Gouji.Model.Filings;
using Gouji.Model.Forms;

namespace Gouji.Writing.Documents;

/// <summary>Writes the body text: the filing's own paragraphs, or where it has none those drafted from its facts, every figure as its fact stands now.</summary>
internal static class BodyWriting
{
    public static OfficialDocument Of(FilingIndex index, Form form, FormPart part)
    {
        var body = index.Filing.Body.Count > 0 ? index.Filing.Body : BodyDraft.Of(index.Filing, form);
        var section = new DocumentSection(part.Id, [.. body.Select(p => Block(index, p))]);
        var title = string.Concat(section.Blocks.OfType<TextBlock>().Where(t => t.Role == TextRole.Title).SelectMany(t => t.Runs).Select(r => r.Text));
        var name = part.IsNumbered ? $"{part.Id} {part.Titles[0]}" : part.Titles[0];
        return new OfficialDocument(FileName.Of(name), title.Length > 0 ? title : part.Titles[0], [section]);
    }

    private static TextBlock Block(FilingIndex index, BodyParagraph paragraph) =>
        new(RoleOf(paragraph), [.. paragraph.Pieces.Select(p => Run(index, p) with { IsToRevise = paragraph.IsToRevise })]);

    private static TextRole RoleOf(BodyParagraph paragraph) => paragraph.Role switch
    {
        ParagraphRole.Title => TextRole.Title,
        ParagraphRole.Above => TextRole.Above,
        ParagraphRole.Signature => TextRole.Signature,
        ParagraphRole.AnnexList => TextRole.AnnexList,
        _ => paragraph.Level switch { 1 => TextRole.Heading1, 2 => TextRole.Heading2, 3 => TextRole.Heading3, _ => TextRole.Body },
    };

    private static TextRun Run(FilingIndex index, Piece piece) => piece switch
    {
        WordPiece words => new TextRun(words.Words),
        FigurePiece figure => new TextRun(PrintedFigure.InText(index.Find(figure.Key), figure), figure.Key),
        _ => throw new InvalidOperationException($"Unknown piece {piece}."),
    };
}
