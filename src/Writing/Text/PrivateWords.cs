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
        foreach (var (words, masked) in _words) text = text.Replace(words, masked, StringComparison.Ordinal);
        return text;
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
