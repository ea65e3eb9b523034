using Gouji.Model;
using Gouji.Reading.Formats.Pages;

namespace Gouji.Reading.Formats.Scans;

/// <summary>The figures of recognised pages that were not read surely.</summary>
internal static class Doubts
{
    /// <summary>Two readings that agree are surer than this, two that differ are not.</summary>
    private const decimal Sure = 0.8m;

    /// <summary>Of text that is read less surely than this it is open what its figures are about.</summary>
    private const decimal Readable = 0.3m;

    public static Recognition Of(string file, IReadOnlyList<Page> pages) =>
        new([.. pages.Select(p => p.Number)], [.. pages.SelectMany(p => Of(file, p))]);

    private static IEnumerable<Doubt> Of(string file, Page page)
    {
        for (var i = 0; i < page.Words.Count; i++)
        {
            var word = page.Words[i];
            if (!RecognisedText.IsFigure(word.Text)) continue;
            var confidence = word.Confidence ?? 1;
            if (i > 0 && Leads(page.Words[i - 1], word) && page.Words[i - 1].Confidence < Readable) confidence = Math.Min(confidence, page.Words[i - 1].Confidence!.Value);
            if (confidence < Sure) yield return new Doubt(new PagePlace(file, page.Number, word.Left, word.Top, word.Right - word.Left, word.Bottom - word.Top), word.Text, confidence);
        }
    }

    /// <summary>Whether a word stands in the line of a figure, before it.</summary>
    private static bool Leads(PageWord before, PageWord figure) => before.Top == figure.Top && before.Right <= figure.Left && figure.Left - before.Right < figure.Bottom - figure.Top;
}
