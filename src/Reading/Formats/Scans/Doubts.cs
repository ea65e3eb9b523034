using Gouji.Model;
using Gouji.Reading.Formats.Pages;

namespace Gouji.Reading.Formats.Scans;

/// <summary>The figures of recognised pages that were not read surely.</summary>
internal static class Doubts
{
    /// <summary>Two readings that agree are surer than this, two that differ are not.</summary>
    private const decimal Sure = 0.8m;

    public static Recognition Of(string file, IReadOnlyList<Page> pages) =>
        new([.. pages.Select(p => p.Number)], [.. pages.SelectMany(p => p.Words.Where(IsDoubtful).Select(w => new Doubt(new PagePlace(file, p.Number, w.Left, w.Top, w.Right - w.Left, w.Bottom - w.Top), w.Text, w.Confidence!.Value)))]);

    private static bool IsDoubtful(PageWord word) => word.Confidence < Sure && LineText.IsFigure(word.Text);
}
