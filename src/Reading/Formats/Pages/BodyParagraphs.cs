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
        List<TextLine> wide = [.. lines.Where(l => l.Width > pageWidth / 3)];
        List<decimal> lefts = [.. wide.Select(l => l.Left).Order()];
        _left = lefts.Count > 0 ? lefts[lefts.Count / 10] : lines.Select(l => l.Left).DefaultIfEmpty(72).Min();
        _right = RightEdge([.. wide.Select(l => l.Right).OrderDescending()]) ?? Math.Max(pageWidth - _left, wide.Select(l => l.Right).DefaultIfEmpty(0).Max());
        List<decimal> pitches = [.. lines.Zip(lines.Skip(1)).Where(p => p.First.Page == p.Second.Page && p.Second.Middle > p.First.Middle).Select(p => p.Second.Middle - p.First.Middle).Order()];
        _pitch = pitches.Count > 0 ? pitches[pitches.Count / 2] : 0;
    }

    public bool GoesOn(TextLine line, TextLine next)
    {
        if (line.Left > _left + (line.Em * FarthestIndent)) return false;
        if (next.Left > _left + (next.Em * 1.4m) || IsOtherSize(line, next)) return false;
        if (line.Page == next.Page && next.Middle - line.Middle > Math.Max(_pitch, line.Em) * 1.45m) return false;
        if (EndsSentence(line.Text) && LabelText.NumberingLength(next.Text) > 0) return false;
        return _right - line.Right < (FirstPiece(next) * next.Em / 2) + (line.Em * Slack(line, next));
    }

    /// <summary>Where lines end, if several do there; a few may hang over. Without them the margins are taken to be alike.</summary>
    private static decimal? RightEdge(List<decimal> rights)
    {
        if (rights.Count == 0) return null;
        var right = rights[rights.Count / 20];
        return rights.Count(r => Math.Abs(r - right) < 3) >= 2 || rights.Count(r => Math.Abs(r - right) < 14) >= 3 ? right : null;
    }

    private static bool IsOtherSize(TextLine line, TextLine next) =>
        IsMeasured(line) && IsMeasured(next) && Math.Abs(line.Em - next.Em) > Math.Max(line.Em, next.Em) * 0.14m;

    /// <summary>The size of type is known from Chinese characters; Latin letters differ in width.</summary>
    private static bool IsMeasured(TextLine line) => line.Text.Count(CharacterWidth.IsWide) >= 3;

    private static bool EndsSentence(string text) => text[^1] is '。' or '；' or '：' or '！' or '？' or ';' or ':';

    /// <summary>Justified lines end a little short; between Chinese and Latin characters word processors leave a quarter of the type more.</summary>
    private static decimal Slack(TextLine line, TextLine next) => CharacterWidth.IsWide(line.Text[^1]) == CharacterWidth.IsWide(next.Text[0]) ? 0.3m : 0.65m;

    private static int FirstPiece(TextLine line) => CellText.FirstPiece(line.Text);
}
