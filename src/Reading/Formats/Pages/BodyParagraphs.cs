using Gouji.Model.Catalogue;

namespace Gouji.Reading.Formats.Pages;

/// <summary>Tells which printed line goes on with the paragraph of the line before.</summary>
/// <remarks>
/// A paragraph ends where the line is short: what follows would have had room. It also ends where the next line is indented, bigger or smaller, or
/// further down than lines are wont to be.
/// </remarks>
internal sealed class BodyParagraphs
{
    /// <summary>A line that begins further in, in sizes of its type, is centred or stands at the right, and is whole.</summary>
    private const decimal FarthestIndent = 4.6m;

    private readonly decimal _left;
    private readonly decimal _right;
    private readonly decimal _pitch;

    /// <param name="lines">All lines of text of pages of one width.</param>
    public BodyParagraphs(decimal pageWidth, IReadOnlyList<TextLine> lines)
    {
        List<decimal> lefts = [.. lines.Where(l => l.Width > pageWidth / 3).Select(l => l.Left).Order()];
        _left = lefts.Count > 0 ? lefts[lefts.Count / 10] : lines.Select(l => l.Left).DefaultIfEmpty(72).Min();
        List<decimal> rights = [.. lines.Select(l => l.Right).OrderDescending()];
        var right = rights.Count > 0 ? rights[rights.Count / 20] : 0;
        var isEdge = rights.Count(r => Math.Abs(r - right) < 14) >= 3;
        _right = isEdge ? right : Math.Max(right, pageWidth - _left);
        List<decimal> pitches = [.. lines.Zip(lines.Skip(1)).Where(p => p.First.Page == p.Second.Page && p.Second.Middle > p.First.Middle).Select(p => p.Second.Middle - p.First.Middle).Order()];
        _pitch = pitches.Count > 0 ? pitches[pitches.Count / 2] : 0;
    }

    public bool GoesOn(TextLine line, TextLine next)
    {
        if (line.Left > _left + (line.Em * FarthestIndent)) return false;
        if (next.Left > _left + (next.Em * 1.4m) || IsOtherSize(line, next)) return false;
        if (line.Page == next.Page && next.Middle - line.Middle > Math.Max(_pitch, line.Em) * 1.45m) return false;
        if (EndsSentence(line.Text) && LabelText.NumberingLength(next.Text) > 0) return false;
        return _right - line.Right < (FirstPiece(next) * next.Em / 2) + (line.Em * 0.3m);
    }

    private static bool IsOtherSize(TextLine line, TextLine next) =>
        IsMeasured(line) && IsMeasured(next) && Math.Abs(line.Em - next.Em) > Math.Max(line.Em, next.Em) * 0.14m;

    /// <summary>The size of type is known from Chinese characters; Latin letters differ in width.</summary>
    private static bool IsMeasured(TextLine line) => line.Text.Count(CharacterWidth.IsWide) >= 3;

    private static bool EndsSentence(string text) => text[^1] is '。' or '；' or '：' or '！' or '？' or ';' or ':';

    private static int FirstPiece(TextLine line) => CellText.FirstPiece(line.Text);
}
