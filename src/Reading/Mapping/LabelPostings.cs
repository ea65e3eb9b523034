using System.Buffers;

namespace Gouji.Reading.Mapping;

/// <summary>
/// For every label the annexes in which it stands. A table is compared with all forms at once by looking each of its words up a single
/// time, so that more forms do not make reading slower.
/// </summary>
internal sealed class LabelPostings
{
    private readonly Dictionary<string, (int Annex, int Label)[]> _byWords;
    private readonly IReadOnlyList<PartIndex> _annexes;
    private readonly int[] _offsets;
    private readonly int _labels;

    public LabelPostings(IReadOnlyList<PartIndex> annexes)
    {
        _annexes = annexes;
        _offsets = new int[annexes.Count];
        Dictionary<string, List<(int, int)>> byWords = new(StringComparer.Ordinal);
        for (var i = 0; i < annexes.Count; i++)
        {
            _offsets[i] = _labels;
            _labels += annexes[i].LabelCount;
            foreach (var (words, label) in annexes[i].LabelWords)
            {
                if (!byWords.TryGetValue(words, out var list)) byWords[words] = list = [];
                list.Add((i, label));
            }
        }

        _byWords = byWords.ToDictionary(w => w.Key, w => w.Value.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>How well each annex and a table cover each other.</summary>
    public List<LabelFit> Fits(IReadOnlyList<string> words)
    {
        var seen = ArrayPool<bool>.Shared.Rent(_labels);
        seen.AsSpan(0, _labels).Clear();
        var met = new (int Labels, int Words)[_annexes.Count];
        var printed = 0;
        foreach (var word in words.Distinct())
            if (_byWords.TryGetValue(word, out var postings)) (printed, _) = (printed + 1, Count(postings, seen, met));
        ArrayPool<bool>.Shared.Return(seen);
        List<LabelFit> fits = [];
        for (var i = 0; i < met.Length; i++)
            if (met[i].Labels > 0) fits.Add(new LabelFit(_annexes[i], met[i].Labels, met[i].Words, printed));
        return fits;
    }

    private int Count((int Annex, int Label)[] postings, bool[] seen, (int Labels, int Words)[] met)
    {
        var last = -1;
        foreach (var (annex, label) in postings)
        {
            ref var isSeen = ref seen[_offsets[annex] + label];
            if (!isSeen) met[annex].Labels++;
            isSeen = true;
            if (annex != last) met[annex].Words++;
            last = annex;
        }

        return last;
    }
}

/// <summary>What a table and an annex have in common.</summary>
/// <param name="Labels">Labels of the annex the table prints.</param>
/// <param name="Words">Words of the table that are labels of the annex.</param>
/// <param name="Printed">Words of the table that are labels of any annex.</param>
internal readonly record struct LabelFit(PartIndex Annex, int Labels, int Words, int Printed)
{
    /// <summary>How much of the annex the table prints, from 0 to 1.</summary>
    public decimal Share => Annex.LabelCount == 0 ? 0 : (decimal)Labels / Annex.LabelCount;

    /// <summary>How well they cover each other, from 0 to 1: what the table lacks counts, and what it prints that is none of the annex's.</summary>
    public decimal Cover => Labels == 0 ? 0 : (decimal)(Labels + Words) / (Annex.LabelCount + Printed);
}
