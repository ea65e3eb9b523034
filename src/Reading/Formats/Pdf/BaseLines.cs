using Gouji.Reading.Formats.Pages;

namespace Gouji.Reading.Formats.Pdf;

/// <summary>Puts the boxes of words around the base lines they stand on.</summary>
/// <remarks>
/// pdftotext makes boxes from the ascent and descent that a font claims, which may be three times its size and differ between the Chinese and
/// the Latin font of one line; what stands in one line or one row of a table cannot be told from them. Where a character is drawn can be relied on.
/// </remarks>
internal static class BaseLines
{
    private const decimal Ascent = 0.86m;
    private const decimal Descent = 0.14m;

    /// <summary>Where in its box the base line of most fonts lies, from the top.</summary>
    private const decimal UsualShare = 0.78m;

    /// <summary>How far the places told by the two programs may differ, in points.</summary>
    private const decimal Near = 0.7m;

    /// <summary>A box that holds more base lines than this is no word's.</summary>
    private const int MostLines = 12;

    public static Page Settle(Page page, IReadOnlyList<(decimal X, decimal Y)> glyphs, Allowance allowance)
    {
        if (glyphs.Count == 0) return page;
        List<(decimal X, decimal Y)> sorted = [.. glyphs.Order()];
        List<(PageWord Word, List<decimal> Lines)> words = [.. page.Words.Select(w => (w, Candidates(w, sorted, allowance)))];
        var shares = Shares(words);
        return page with { Words = [.. words.Select(w => Settled(w.Word, w.Lines, shares))] };
    }

    /// <summary>The heights of characters drawn where the word begins.</summary>
    private static List<decimal> Candidates(PageWord word, List<(decimal X, decimal Y)> glyphs, Allowance allowance)
    {
        allowance.CheckTime();
        List<decimal> lines = [];
        var at = glyphs.BinarySearch((word.Left - Near, decimal.MinValue));
        for (var i = at < 0 ? ~at : at; i < glyphs.Count && glyphs[i].X <= word.Left + Near && lines.Count < MostLines; i++)
        {
            var y = glyphs[i].Y;
            if (y >= word.Top && y <= word.Bottom && !lines.Exists(l => Math.Abs(l - y) < 0.5m)) lines.Add(y);
        }

        return lines;
    }

    /// <summary>For boxes of one height, thus of one font, the share of it above the base line, from words where it is certain.</summary>
    private static Dictionary<decimal, decimal> Shares(List<(PageWord Word, List<decimal> Lines)> words) => words.Where(w => w.Lines.Count == 1)
        .GroupBy(w => Height(w.Word), w => (w.Lines[0] - w.Word.Top) / (w.Word.Bottom - w.Word.Top))
        .ToDictionary(g => g.Key, g => g.Order().ElementAt(g.Count() / 2));

    private static PageWord Settled(PageWord word, List<decimal> lines, Dictionary<decimal, decimal> shares)
    {
        if (lines.Count == 0) return word;
        var expected = word.Top + ((word.Bottom - word.Top) * shares.GetValueOrDefault(Height(word), UsualShare));
        var line = lines.MinBy(l => Math.Abs(l - expected));
        var em = Math.Min(CharacterWidth.Em(word), word.Bottom - word.Top);
        return word with { Top = decimal.Round(line - (em * Ascent), 2), Bottom = decimal.Round(line + (em * Descent), 2) };
    }

    private static decimal Height(PageWord word) => decimal.Round(word.Bottom - word.Top, 1);
}
