using System.Globalization;
using System.Text;
using Gouji.Programs;

namespace Gouji.Reading.Formats.Scans;

/// <summary>Pages of a pdf as grey pictures for recognition, and how many and how big they are.</summary>
internal sealed class PagePicture(ScratchFolder folder, string pdf)
{
    /// <summary>The longer side in pixels; for A4 that is 300 dots an inch, what recognition is trained for. Also bounds what a huge page may cost.</summary>
    private const int LongSide = 3508;
    private const int MostPixels = LongSide * LongSide;

    /// <summary>More pages than any report has; only these are asked for.</summary>
    private const int MostPages = 1000;

    private static readonly ProgramLimits s_limits = ProgramLimits.Tool;

    /// <summary>The size of each page as it is shown, in points, from the first; null where the file is broken.</summary>
    public List<(decimal Width, decimal Height)>? Sizes()
    {
        var ended = new ExternalProgram("pdfinfo", s_limits).Run(folder, ["-f", "1", "-l", Text(MostPages), pdf]);
        if (ended is not ProgramEnded { ExitCode: 0 } done) return null;
        List<(decimal, decimal)> sizes = [];
        foreach (var words in Encoding.UTF8.GetString(done.Output.Span).Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            // “Page    1 size:  595.3 x 841.9 pts (A4)”, “Page    1 rot:   90”: the size before turning.
            if (words is ["Page", _, "size:", var width, "x", var height, ..]) sizes.Add((Number(width), Number(height)));
            if (words is ["Page", _, "rot:", "90" or "270"] && sizes.Count > 0) sizes[^1] = (sizes[^1].Item2, sizes[^1].Item1);
        }

        return sizes;
    }

    /// <summary>The picture of a page, or null where it could not be made.</summary>
    public GreyImage? Of(int page)
    {
        var ended = new ExternalProgram("pdftoppm", s_limits).Run(folder, ["-gray", "-cropbox", "-scale-to", Text(LongSide), "-f", Text(page), "-l", Text(page), pdf]);
        return ended is ProgramEnded { ExitCode: 0 } done ? GreyImage.OfPgm(done.Output.Span, MostPixels) : null;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static decimal Number(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 100_000 ? number : 1;
}
