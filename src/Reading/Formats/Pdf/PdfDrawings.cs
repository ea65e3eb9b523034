using System.Globalization;
using Gouji.Programs;
using Gouji.Reading.Formats.Pages;

namespace Gouji.Reading.Formats.Pdf;

/// <summary>Pages with what pdftocairo tells of their drawing: the ruled lines, and the base lines on which words stand.</summary>
/// <param name="Unread">Pages whose drawing could not be read.</param>
internal sealed record PdfDrawings(IReadOnlyList<Page> Pages, IReadOnlyList<int> Unread)
{
    /// <summary>Several pages share one process, which takes longer to start than to draw; pictures on some must not spoil all.</summary>
    private const int PagesAtOnce = 25;

    public static PdfDrawings Read(PopplerRun poppler, IReadOnlyList<Page> pages)
    {
        List<Page> drawn = [];
        List<int> unread = [];
        foreach (var run in Runs(pages)) Read(poppler, run, drawn, unread);
        return new(drawn, unread);
    }

    private static void Read(PopplerRun poppler, IReadOnlyList<Page> run, List<Page> drawn, List<int> unread)
    {
        var result = poppler.Run("pdftocairo", "-svg", "-noshrink", "-nocenter", "-f", Text(run[0].Number), "-l", Text(run[^1].Number), PopplerRun.Source, "-");
        var drawings = result is ProgramEnded { ExitCode: 0 } ended ? SvgReading.Read(ended.Output, poppler.Allowance) : [];
        for (var i = 0; i < run.Count; i++)
        {
            if (i < drawings.Count) drawn.Add(BaseLines.Settle(run[i], drawings[i].Glyphs, poppler.Allowance) with { Rules = drawings[i].Rules });
            else drawn.Add(run[i]);
            if (i >= drawings.Count || drawings[i].IsCrowded) unread.Add(run[i].Number);
        }
    }

    /// <summary>Pages that follow one another; a drawing of several is as large as the first, and what lies beyond it on a page turned sideways would be cut off.</summary>
    private static IEnumerable<IReadOnlyList<Page>> Runs(IReadOnlyList<Page> pages)
    {
        List<Page> run = [];
        foreach (var page in pages)
        {
            if (run.Count > 0 && (page.Number != run[^1].Number + 1 || run.Count == PagesAtOnce || page.Width > run[0].Width + 1 || page.Height > run[0].Height + 1))
            {
                yield return run;
                run = [];
            }

            run.Add(page);
        }

        if (run.Count > 0) yield return run;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
