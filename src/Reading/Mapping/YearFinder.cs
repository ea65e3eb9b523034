using Gouji.Model;

namespace Gouji.Reading.Mapping;

/// <summary>Finds the fiscal year a report is about: the one its titles name, else the one its text names most.</summary>
internal static class YearFinder
{
    private const int TitleLength = 60;
    private const int FirstYear = 2000;
    private const int Years = 100;

    public static int? Find(Document document)
    {
        Span<int> counts = stackalloc int[Years];
        foreach (var block in document.Blocks)
            if (block is Paragraph { Text.Length: <= TitleLength } title) Count(title.Text, "年度", counts);
        if (MostNamed(counts) is { } titled) return titled;
        foreach (var block in document.Blocks)
            if (block is Paragraph paragraph) Count(paragraph.Text, "年", counts);
        return MostNamed(counts) ?? InTables(document, counts);
    }

    /// <summary>Moves on to the next year followed by <paramref name="word"/> and gives it with its position; null when there is none.</summary>
    /// <param name="from">Where to look on; 0 at first.</param>
    public static (int Year, int Start)? Next(ReadOnlySpan<char> text, ReadOnlySpan<char> word, ref int from)
    {
        while (text[from..].IndexOf(word) is >= 0 and var found)
        {
            var at = from + found;
            from = at + 1;
            if (YearBefore(text, at) is { } year) return (year, at - 4);
        }

        return null;
    }

    private static int? InTables(Document document, Span<int> counts)
    {
        foreach (var block in document.Blocks)
            if (block is Table table)
                foreach (var row in table.Rows)
                    foreach (var cell in row.Cells)
                        foreach (var paragraph in cell.Paragraphs) Count(paragraph.Text, "年", counts);
        return MostNamed(counts);
    }

    private static void Count(string text, string word, Span<int> counts)
    {
        var from = 0;
        while (Next(text, word, ref from) is var (year, _)) counts[year - FirstYear]++;
    }

    /// <summary>The year named most, the latest of several; null when none is.</summary>
    private static int? MostNamed(ReadOnlySpan<int> counts)
    {
        var best = -1;
        for (var i = 0; i < counts.Length; i++)
            if (counts[i] > 0 && (best < 0 || counts[i] >= counts[best])) best = i;
        return best < 0 ? null : FirstYear + best;
    }

    private static int? YearBefore(ReadOnlySpan<char> text, int end)
    {
        if (end < 4 || (end > 4 && char.IsAsciiDigit(text[end - 5]))) return null;
        var year = 0;
        foreach (var raw in text.Slice(end - 4, 4))
        {
            var c = Wording.Characters.Narrow(raw);
            if (!char.IsAsciiDigit(c)) return null;
            year = year * 10 + (c - '0');
        }

        return year is >= FirstYear and < FirstYear + Years ? year : null;
    }
}
