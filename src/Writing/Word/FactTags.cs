using Gouji.Model.Filings;

namespace Gouji.Writing.Word;

/// <summary>
/// How a content control names the fact it shows, in its w:tag: g12 is the entry at index 12 of the filing the file carries; n:项目.支出 @决算 #2 is a fact that has no entry
/// yet, by its key, so that what is filled in there in Word can be read.
/// </summary>
internal sealed class FactTags
{
    /// <summary>The most Word takes (ECMA-376 part 1, 17.5.2.42).</summary>
    private const int Longest = 64;

    private readonly Dictionary<FactKey, int> _ordinals = [];
    private readonly Lazy<FilingIndex> _index;

    public FactTags(Filing filing)
    {
        for (var i = 0; i < filing.Entries.Count; i++) _ordinals.TryAdd(filing.Entries[i].Key, i);
        _index = new Lazy<FilingIndex>(() => new FilingIndex(filing));
    }

    /// <summary>The tag of a fact, or null for a key too long to be written into one.</summary>
    public string? Of(FactKey key)
    {
        if (_ordinals.TryGetValue(key, out var ordinal) || (_index.Value.Find(key) is { } entry && _ordinals.TryGetValue(entry.Key, out ordinal))) return FormattableString.Invariant($"g{ordinal}");
        var named = "n:" + FactKeyText.Print(key);
        return named.Length <= Longest ? named : null;
    }
}
