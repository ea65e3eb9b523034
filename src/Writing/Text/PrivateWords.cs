using Gouji.Model;

namespace Gouji.Writing.Text;

/// <summary>
/// The words findings of privacy are about. What shows a report's words away from the report (excerpts, figures, sentences) shows these masked, whichever
/// finding it belongs to.
/// </summary>
internal sealed class PrivateWords
{
    private const int Shortest = 2;
    private const int Longest = 64;
    private const int LeastDigits = 3;
    private const char Cut = '…';
    private readonly List<(string Words, string Masked)> _words;

    public PrivateWords(IEnumerable<Finding> findings, SourceLookup source)
    {
        Dictionary<string, string> words = new(StringComparer.Ordinal);
        foreach (var spot in findings.SelectMany(WithConsequences).Where(f => f.Severity == Severity.Privacy).SelectMany(f => f.Related.Prepend(f.Place)))
            if (InSource(spot.Location, source) is { Length: >= Shortest and <= Longest } original) words.TryAdd(original, Masked(original, spot.Printed));
        _words = [.. words.Select(w => (w.Key, w.Value)).OrderByDescending(w => w.Key.Length).ThenBy(w => w.Key, StringComparer.Ordinal)];
    }

    public string Hide(string text)
    {
        foreach (var (words, masked) in _words) text = HideCut(text.Replace(words, masked, StringComparison.Ordinal), words);
        return text;
    }

    /// <summary>What … cut off shows a part of the words, which is hidden too.</summary>
    private static string HideCut(string text, string words)
    {
        for (var at = text.IndexOf(Cut, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Cut, at + 1))
        {
            var before = Overlap(words, length => text.AsSpan(0, at).EndsWith(words.AsSpan(0, length), StringComparison.Ordinal));
            var after = Overlap(words, length => text.AsSpan(at + 1).StartsWith(words.AsSpan(words.Length - length), StringComparison.Ordinal));
            if (before + after > 0) text = string.Concat(text.AsSpan(0, at - before), new string('*', before), Cut.ToString(), new string('*', after) + text[(at + 1 + after)..]);
        }

        return text;
    }

    /// <summary>The most characters of the words that stand there; fewer than the least may be anything.</summary>
    private static int Overlap(string words, Func<int, bool> stands)
    {
        var least = char.IsAsciiDigit(words[0]) ? LeastDigits : Shortest;
        for (var length = words.Length - 1; length >= least; length--)
            if (stands(length)) return length;
        return 0;
    }

    private static IEnumerable<Finding> WithConsequences(Finding finding) => finding.Consequences.SelectMany(WithConsequences).Prepend(finding);

    private static string? InSource(Location place, SourceLookup source)
    {
        if (source.Find(place) is not { Paragraph: var paragraph }) return null;
        var text = paragraph.Text;
        var start = Math.Clamp(SourceLookup.Start(place) - SourceLookup.Start(paragraph.Place), 0, text.Length);
        return text.Substring(start, Math.Clamp(SourceLookup.Length(place), 0, text.Length - start)).Trim();
    }

    /// <summary>The rule usually gives the words masked already.</summary>
    private static string Masked(string original, string printed) => printed.Contains('*', StringComparison.Ordinal) ? printed : original[..1] + "**";
}
