using Gouji.Programs;

namespace Gouji.Reading.Formats.Scans;

/// <summary>
/// Reads figures again, with the Latin model: short lines of cells whole, since their edges are sure, and figures among other text cut out
/// where no ink is.
/// </summary>
internal sealed class SecondReading(Recogniser recogniser, ScratchFolder folder, GreyImage clean, bool[] ink)
{
    private const int Margin = 12;

    /// <summary>The line itself, not a word of it.</summary>
    private const int Whole = -1;

    /// <summary>The lines with their figures settled or doubted, or null where recognition failed.</summary>
    public List<ReadLine>? Of(List<ReadLine> lines)
    {
        List<(int Line, int Word)> asked = [.. lines.SelectMany((line, i) => Asked(line).Select(word => (i, word)))];
        if (recogniser.Read(folder, [.. asked.Select(a => clean.Crop(Area(lines[a.Line], a.Word), Margin))], Recogniser.Latin) is not { } again) return null;
        for (var i = 0; i < asked.Count; i++)
        {
            var (at, word) = asked[i];
            lines[at] = word == Whole ? WholeLine(lines[at], again[i]) : OneWord(lines[at], word, again[i]);
        }

        return lines;
    }

    private static IEnumerable<int> Asked(ReadLine line) =>
        line.MayBeFigure ? [Whole] : Enumerable.Range(0, line.Words.Count).Where(i => RecognisedText.IsFigure(line.Words[i].Text));

    private static ReadLine WholeLine(ReadLine line, List<LineWord> latin)
    {
        var (text, confidence) = SureNumber.Of(line.Text, line.Confidence, latin);
        if (SureNumber.IsNumber(text) || text == "%") return line.As(text, confidence);
        var figures = Enumerable.Range(0, line.Words.Count).Where(i => RecognisedText.IsFigure(line.Words[i].Text)).ToList();
        return figures.Aggregate(line, (all, i) => OneWord(all, i, latin));
    }

    private static ReadLine OneWord(ReadLine line, int word, List<LineWord> latin)
    {
        var (text, confidence) = SureNumber.Of(line.Words[word].Text, line.Words[word].Confidence, latin);
        return line.With(word, text, confidence);
    }

    private PixelBox Area(ReadLine line, int word)
    {
        if (word == Whole) return line.Box;
        var box = line.Words[word].Box;
        return box with { Left = Edge(box, box.Left, -1), Right = Edge(box, box.Right - 1, 1) + 1 };
    }

    /// <summary>The nearest column outwards without ink, at most a character away.</summary>
    private int Edge(PixelBox box, int column, int step)
    {
        var end = column;
        for (var moved = 0; moved < box.Height && end > 0 && end < clean.Width - 1 && HasInk(box, end); moved++) end += step;
        return HasInk(box, end) ? column : end;
    }

    private bool HasInk(PixelBox box, int column)
    {
        if (column < 0 || column >= clean.Width) return false;
        for (var y = Math.Max(0, box.Top); y < Math.Min(clean.Height, box.Bottom); y++)
            if (ink[y * clean.Width + column]) return true;
        return false;
    }
}
