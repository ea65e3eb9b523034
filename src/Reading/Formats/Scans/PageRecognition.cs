using Gouji.Programs;
using Gouji.Reading.Formats.Pages;

namespace Gouji.Reading.Formats.Scans;

/// <summary>
/// The picture of a page becomes a page: it is laid straight, its ruled lines are found and taken out, what they close in and what stands outside
/// is parted into lines of text, and these are read one by one. A line alone is read far better than a table as a whole, of which
/// recognition drops cells and groups of digits.
/// </summary>
internal sealed class PageRecognition(Recogniser recogniser, ScratchFolder folder)
{
    /// <summary>Pixels around the lines that belong to their edges.</summary>
    private const int Edge = 3;

    private const int Margin = 12;

    /// <summary>A page of print has some fifty lines, a full table some hundreds of cells.</summary>
    private const int MostLines = 2500;

    /// <summary>Lower things are no line of text by which the usual one is told.</summary>
    private const int LowestLine = 20;
    private const int UsualLine = 40;

    /// <summary>The page, or null where recognition failed.</summary>
    public Page? Read(int number, GreyImage picture, decimal width, decimal height)
    {
        var image = Skew.Straightened(picture, Skew.Of(picture, Ink.Of(picture)));
        var rules = ScannedRules.Of(image, Ink.Of(image));
        var clean = image.Without(rules.Select(r => r.Grown(Edge)));
        var lines = Lines(clean, CellRegions.Of(rules));
        if (lines.Count > MostLines || Words(clean, lines) is not { } words) return null;
        var (across, down) = (width / image.Width, height / image.Height);
        return new Page(number, width, height,
            [.. words.Select(w => new PageWord(w.Text, w.Box.Left * across, w.Box.Top * down, w.Box.Right * across, w.Box.Bottom * down, w.Confidence))],
            [.. rules.Select(r => Rule(r, across, down))]);
    }

    /// <summary>A line without its thickness.</summary>
    private static PageRule Rule(PixelBox box, decimal across, decimal down)
    {
        var (x, y) = ((box.Left + box.Right) * across / 2, (box.Top + box.Bottom) * down / 2);
        return box.Width >= box.Height ? new PageRule(box.Left * across, y, box.Right * across, y) : new PageRule(x, box.Top * down, x, box.Bottom * down);
    }

    private static List<ReadLine> Lines(GreyImage clean, List<(PixelBox Border, List<PixelBox> Cells)> tables)
    {
        var ink = Ink.Of(clean);
        var body = clean.Without(tables.Where(t => t.Cells.Count > 0).Select(t => t.Border));
        List<ReadLine> lines = [.. LinesOf(Ink.Of(body), clean.Width, [new PixelBox(0, 0, clean.Width, clean.Height)]).Select(l => new ReadLine(l, false, []))];
        foreach (var (_, cells) in tables)
            lines.AddRange(LinesOf(ink, clean.Width, [.. cells.Select(c => c.Grown(-Edge).Within(clean.Width, clean.Height)).Where(c => c.Width > Edge && c.Height > Edge)]).Select(l => new ReadLine(l, true, [])));
        return lines;
    }

    private static List<PixelBox> LinesOf(bool[] ink, int width, List<PixelBox> areas)
    {
        var heights = areas.SelectMany(a => InkLines.Of(ink, width, a, 0)).Select(l => l.Height).Where(h => h >= LowestLine).Order().ToList();
        var usual = heights.Count == 0 ? UsualLine : heights[heights.Count / 2];
        return [.. areas.SelectMany(a => InkLines.Of(ink, width, a, usual))];
    }

    private List<LineWord>? Words(GreyImage clean, List<ReadLine> lines)
    {
        if (recogniser.Read(folder, [.. lines.Select(l => clean.Crop(l.Box, Margin))], Recogniser.Chinese) is not { } read) return null;
        List<int> missed = [.. Enumerable.Range(0, lines.Count).Where(i => read[i].Count == 0)];
        if (recogniser.Read(folder, [.. missed.Select(i => clean.Crop(lines[i].Box, Margin))], Recogniser.Chinese, Recogniser.Block) is not { } again) return null;
        for (var i = 0; i < missed.Count; i++) read[missed[i]] = again[i];
        List<ReadLine> first = [.. lines.Select((line, i) => line with { Words = RecognisedText.Joined(read[i].ConvertAll(w => OnPage(w, line.Box)), line.Box) })];
        var second = new SecondReading(recogniser, folder, clean, Ink.Of(clean)).Of(first);
        return second is null ? null : [.. second.SelectMany(l => l.Words)];
    }

    private static LineWord OnPage(LineWord word, PixelBox line)
    {
        var (left, top) = (line.Left - Margin, line.Top - Margin);
        return word with { Box = new PixelBox(word.Box.Left + left, line.Top, word.Box.Right + left, line.Bottom) };
    }
}
