using Gouji.Model;
using Gouji.Model.Catalogue;

namespace Gouji.Reading.Filings.Json;

/// <summary>Says what is wrong with the name of a fact, and which known one is near.</summary>
internal static class NearName
{
    private const int Longest = 60;

    public static Sentence WhyNoFact(string text)
    {
        var name = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";
        return Vocabulary.Default.Find(name) is null ? Sentences.UnknownConcept(Short(name), Near(name)) : Sentences.NoFactKey(Short(text));
    }

    public static Sentence WhyNoFigure(string text)
    {
        var end = text.IndexOf("}}", StringComparison.Ordinal);
        var bar = end < 0 ? -1 : text.LastIndexOf('|', end);
        return bar > 2 ? WhyNoFact(text[2..bar]) : Sentences.OpenFigure(Short(text));
    }

    /// <summary>The concept one means: by a synonym, else the one that differs by the fewest characters, if few.</summary>
    private static string? Near(string name)
    {
        if (name.Length is 0 or > Longest) return null;
        var concepts = Vocabulary.Default.Concepts;
        if (concepts.FirstOrDefault(c => c.Synonyms.Contains(name)) is { } meant) return meant.Name;
        var (best, distance) = concepts.Select(c => (c.Name, Distance(c.Name, name))).MinBy(c => c.Item2);
        return distance <= Math.Max(1, name.Length / 3) ? best : null;
    }

    /// <summary>The number of characters to be changed, put in or left out (Levenshtein).</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++) (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }

        return row[b.Length];
    }

    private static string Short(string text) => text.Length <= Longest ? text : text[..Longest] + "…";
}
