namespace Gouji.Model.Filings;

/// <summary>The entries of a filing, ready to be asked for what a place of the form prints.</summary>
public sealed class FilingIndex
{
    private readonly Dictionary<FactKey, Entry> _entries = [];
    private readonly Dictionary<(Concept, ItemKey?, string?), List<Entry>> _byConcept = [];
    private readonly Dictionary<ItemKey, string> _names = [];
    private readonly Dictionary<(string Kind, string? List), List<ItemKey>> _lists = [];

    public FilingIndex(Filing filing)
    {
        Filing = filing;
        foreach (var entry in filing.Entries)
        {
            if (_entries.ContainsKey(entry.Key)) throw new ArgumentException($"A filing has each fact once: {entry.Key}.", nameof(filing));
            Put(entry);
        }

        foreach (var item in filing.Items)
        {
            if (!_names.TryAdd(item.Key, item.Name)) throw new ArgumentException($"A filing has each item once: {item.Key}.", nameof(filing));
            if (!_lists.TryGetValue((item.Key.Kind, item.Key.List), out var list)) _lists[(item.Key.Kind, item.Key.List)] = list = [];
            list.Add(item.Key);
        }
    }

    /// <summary>The filing as it was given.</summary>
    public Filing Filing { get; }

    /// <summary>
    /// Puts an entry in the place of the one of its key, or behind all others. For whoever completes a filing step by step and asks in between: an index that others
    /// hold is left alone.
    /// </summary>
    public void Put(Entry entry)
    {
        var isNew = !_entries.ContainsKey(entry.Key);
        _entries[entry.Key] = entry;
        var place = (entry.Key.Concept, entry.Key.Item, entry.Key.Part);
        if (!_byConcept.TryGetValue(place, out var entries)) _byConcept[place] = entries = [];
        if (isNew) entries.Add(entry);
        else entries[entries.FindIndex(e => e.Key == entry.Key)] = entry;
    }

    /// <summary>The entry of exactly this key.</summary>
    public Entry? this[FactKey key] => _entries.GetValueOrDefault(key);

    /// <summary>
    /// The entry a place prints: the very stage and scope before ones that a place which leaves them open may mean (执行 before 全年预算 before 年初预算;
    /// 全部资金 before 一般公共预算); of either, what its part states for itself before what all parts share.
    /// </summary>
    public Entry? Find(FactKey key) => this[key] ?? (key.Part is null ? null : this[key with { Part = null }] ?? Answering(key, key.Part)) ?? Answering(key, null) ?? Named(key);

    /// <summary>The number an entry states, in base units, or null for blanks and words.</summary>
    public decimal? Figure(FactKey key) => (Find(key)?.Value as Amount)?.Base;

    /// <summary>The items a part lists: its own list where it has one, else the one all parts share.</summary>
    public IReadOnlyList<ItemKey> Items(string kind, string? part)
    {
        var own = part is null ? [] : ListOf(kind, part);
        return own.Count > 0 ? own : ListOf(kind, null);
    }

    /// <summary>The name of an item as it is printed, or null where the filing has none of it.</summary>
    public string? NameOf(ItemKey item) => _names.GetValueOrDefault(item);

    private List<ItemKey> ListOf(string kind, string? list) => _lists.GetValueOrDefault((kind, list)) ?? [];

    /// <summary>项目.名称 needs no entry: it is the item's name.</summary>
    private Entry? Named(FactKey key) => key.IsName && NameOf(key.Item) is { } name
        ? new Entry(key with { Part = null }, new Words(name))
        : null;

    private Entry? Answering(FactKey key, string? part)
    {
        if (!_byConcept.TryGetValue((key.Concept, key.Item, part), out var entries)) return null;
        Entry? best = null;
        foreach (var entry in entries)
            if (Answers(entry.Key, key) && (best is null || Rank(entry.Key) > Rank(best.Key))) best = entry;
        return best;
    }

    /// <summary>Whether a fact may be what a place means that leaves stage or scope open.</summary>
    private static bool Answers(FactKey fact, FactKey place) =>
        (place.Stage == fact.Stage || (place.Stage & fact.Stage) != 0 || place.Stage == Stage.Unstated)
        && (place.Scope == fact.Scope || place.Scope == FundScope.Unstated);

    /// <summary>The stage decides before the scope, of which there are fewer than ten.</summary>
    private static int Rank(FactKey key) =>
        Stages.Leading(key.Stage) switch { Stage.Executed => 30, Stage.Adjusted => 20, Stage.Original => 10, _ => 0 }
        + key.Scope switch { FundScope.Unstated => 3, FundScope.All => 2, FundScope.GeneralPublic => 1, _ => 0 };
}
