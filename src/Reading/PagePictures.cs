using System.Globalization;
using Gouji.Model;
using Gouji.Programs;

namespace Gouji.Reading;

/// <summary>Pictures of pages, so that the pages people know can be shown beside the findings; made by poppler.</summary>
public static class PagePictures
{
    /// <summary>Dots an inch: readable and small. The picture names it, so that places in points can be found on it; a size in pixels would round it.</summary>
    private const string Resolution = "110";

    private static readonly ExternalProgram s_pdftoppm = new("pdftoppm", ProgramLimits.Tool);

    /// <summary>A page, from 1, as PNG; null where the contents are no pdf, poppler is not installed, or the page cannot be drawn.</summary>
    public static byte[]? Png(FileContents contents, int page)
    {
        if (contents.Format != "pdf" || !s_pdftoppm.IsThere) return null;
        using var folder = new ScratchFolder();
        var source = folder.Put("source.pdf", contents.Bytes.Span);
        var number = page.ToString(CultureInfo.InvariantCulture);
        var ended = s_pdftoppm.Run(folder, "-png", "-cropbox", "-r", Resolution, "-f", number, "-l", number, source);
        return ended is ProgramEnded { ExitCode: 0, Output: { Length: > 0 } png } ? png.ToArray() : null;
    }
}
