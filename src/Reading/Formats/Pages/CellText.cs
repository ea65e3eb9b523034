namespace Gouji.Reading.Formats.Pages;

/// <summary>Divides the lines in a cell into paragraphs: a line goes on in the next one where what follows had no room.</summary>
internal static class CellText
{
    /// <summary>The widest margin between a cell's border and its text, in points: Word's own is 5.4, and a frame drawn apart takes more.</summary>
    private const decimal WidestMargin = 6;

    /// <summary>What cannot end a line, and what cannot begin one (GB/T 15834).</summary>
    private const string Opening = "（《“‘〔【(";

    private const string Closing = "，。、；：！？）》”’〕】%％,.;:!?)";

    public static List<List<TextLine>> Paragraphs(PrintedCell cell, decimal margin)
    {
        List<List<TextLine>> paragraphs = [];
        foreach (var line in cell.Lines)
            if (paragraphs.Count > 0 && GoesOn(cell, paragraphs[^1][^1], line, margin)) paragraphs[^1].Add(line);
            else paragraphs.Add([line]);
        return paragraphs;
    }

    /// <summary>The margin of a table's cells: as near as any text comes to a border.</summary>
    public static decimal Margin(PrintedTable table)
    {
        var margins = from cell in table.Cells
                      from line in cell.Lines
                      select Math.Min(line.Left - cell.Left, cell.Right - line.Right);
        return Math.Clamp(margins.DefaultIfEmpty(0).Min(), 0, WidestMargin);
    }

    public static bool GoesOn(PrintedCell cell, TextLine line, TextLine next, decimal margin)
    {
        if (IsStacked(line) && IsStacked(next)) return true;
        var room = Room(cell, line, next, margin);
        if (IsFigure(line.Text[^1]) && IsFigure(next.Text[0])) return room < line.Em * 0.75m && IsOneNumber(line.Text, next.Text);
        return FirstPiece(next.Text) * next.Em / 2 > room - (line.Em * 0.35m);
    }

    /// <summary>
    /// How much room the line had left: where the text begins at the left it is what is free on the right; where both lines stand in the middle
    /// or at the right, all that is free.
    /// </summary>
    private static decimal Room(PrintedCell cell, TextLine line, TextLine next, decimal margin)
    {
        var atRight = cell.Right - line.Right - margin;
        var isLoose = (IsCentred(cell, line) && IsCentred(cell, next)) || (Math.Abs(line.Right - next.Right) < 1.5m && Math.Abs(line.Left - next.Left) > line.Em / 2);
        return isLoose ? cell.Right - cell.Left - (2 * margin) - line.Width : atRight;
    }

    private static bool IsCentred(PrintedCell cell, TextLine line) => Math.Abs(line.Left - cell.Left - (cell.Right - line.Right)) < line.Em * 0.7m;

    /// <summary>A single character on its line: text set from top to bottom.</summary>
    public static bool IsStacked(TextLine line) => line.Text.Length == 1 && CharacterWidth.IsWide(line.Text[0]);

    private static bool IsFigure(char letter) => char.IsAsciiDigit(letter) || letter is '.' or ',';

    /// <summary>Two complete numbers one below the other are two.</summary>
    private static bool IsOneNumber(string before, string after)
    {
        var (head, tail) = (before[(before.AsSpan().LastIndexOfAnyExcept("0123456789.,") + 1)..], after);
        var end = after.AsSpan().IndexOfAnyExcept("0123456789.,");
        if (end >= 0) tail = after[..end];
        return (head + tail).Count(c => c == '.') <= 1 && !(tail.Contains(',') && tail.Contains('.') && head.Contains('.'));
    }

    /// <summary>How wide what cannot be parted at the beginning of a line is, in halves of a Chinese character.</summary>
    public static int FirstPiece(string text)
    {
        var (end, width) = (0, 0);
        while (end < text.Length && Opening.Contains(text[end])) width += CharacterWidth.Of(text[end++]);
        var start = end;
        while (end < text.Length && !CharacterWidth.IsWide(text[end]) && text[end] != ' ') width += CharacterWidth.Of(text[end++]);
        if (end == start && end < text.Length) width += CharacterWidth.Of(text[end++]);
        while (end < text.Length && Closing.Contains(text[end])) width += CharacterWidth.Of(text[end++]);
        return width;
    }
}
