namespace Gouji.Reading.Formats.Scans;

/// <summary>A line of text with its words, on the page.</summary>
/// <param name="IsInCell">Whether it stands in a cell of a table, where figures mostly stand alone.</param>
internal sealed record ReadLine(PixelBox Box, bool IsInCell, IReadOnlyList<LineWord> Words)
{
    /// <summary>So many heights wide a line may be to be a figure.</summary>
    private const int WidestFigure = 9;

    public bool MayBeFigure => IsInCell && Box.Width <= Box.Height * WidestFigure;

    public string Text => string.Concat(Words.Select(w => w.Text));

    public decimal Confidence => Words.Select(w => w.Confidence).DefaultIfEmpty(0).Min();

    /// <summary>With one word in place of all.</summary>
    public ReadLine As(string text, decimal confidence) => this with { Words = [new LineWord(text, Box, confidence)] };

    public ReadLine With(int word, string text, decimal confidence) =>
        this with { Words = [.. Words.Select((w, i) => i == word ? w with { Text = text, Confidence = confidence } : w)] };
}
