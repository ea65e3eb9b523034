using Gouji.Model;

namespace Gouji.Reading.Mapping;

/// <summary>Finds the fiscal year a report is about: the one its titles name, else the one its text names most.</summary>
internal static class YearFinder
{
    private const int TitleLength = 60;

    public static int? Find(Document document)
    {
        var titles = Count(document.Blocks.OfType<Paragraph>().Where(p => p.Text.Length <= TitleLength), "年度");
        return titles ?? Count(document.Blocks.OfType<Paragraph>(), "年") ?? Count(document.Blocks.OfType<Table>().SelectMany(t => t.Rows).SelectMany(r => r.Cells).SelectMany(c => c.Paragraphs), "年");
    }

    /// <summary>Every year followed by <paramref name="word"/> in a text, with its position.</summary>
    public static IEnumerable<(int Year, int Start)> Years(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            if (YearBefore(text, at) is { } year) yield return (year, at - 4);
    }

    private static int? Count(IEnumerable<Paragraph> paragraphs, string word) => paragraphs
        .SelectMany(p => Years(p.Text, word))
        .GroupBy(y => y.Year)
        .OrderByDescending(g => g.Count())
        .ThenByDescending(g => g.Key)
        .FirstOrDefault()?.Key;

    private static int? YearBefore(string text, int end)
    {
        if (end < 4 || (end > 4 && char.IsAsciiDigit(text[end - 5]))) return null;
        var year = 0;
        foreach (var raw in text.AsSpan(end - 4, 4))
        {
            var c = Wording.Characters.Narrow(raw);
            if (!char.IsAsciiDigit(c)) return null;
            year = year * 10 + (c - '0');
        }

        return year is >= 2000 and <= 2099 ? year : null;
    }
}
