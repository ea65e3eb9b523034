using Gouji.Model.Catalogue;

namespace Gouji.Reading.Mapping;

/// <summary>The titles of all annexes by their words, so that a line is compared with every title by a few look-ups.</summary>
internal sealed class TitleIndex
{
    private readonly HashSet<string> _titles;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int[] _lengths;

    public TitleIndex(IReadOnlyList<PartIndex> annexes)
    {
        _titles = [.. annexes.SelectMany(a => a.Titles)];
        _lookup = _titles.GetAlternateLookup<ReadOnlySpan<char>>();
        _lengths = [.. _titles.Select(t => t.Length).Distinct().OrderDescending()];
    }

    /// <summary>The longest title a line ends with, or null.</summary>
    public string? Ending(ReadOnlySpan<char> line)
    {
        Span<char> room = stackalloc char[LabelText.Longest];
        var words = WithoutYear(LabelText.Words(line, null, room));
        foreach (var length in _lengths)
            if (length <= words.Length && _lookup.TryGetValue(words[^length..], out var title)) return title;
        return null;
    }

    /// <summary>A title may have the year behind it in brackets: 项目支出绩效自评表（2023年度）.</summary>
    private static ReadOnlySpan<char> WithoutYear(ReadOnlySpan<char> words)
    {
        if (!words.EndsWith("）") || words.LastIndexOf('（') is not (> 0 and var open)) return words;
        var inside = words[(open + 1)..^1];
        return inside.EndsWith("年度") || inside.EndsWith("年") ? words[..open] : words;
    }
}
