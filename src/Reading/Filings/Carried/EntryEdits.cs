using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Reading.Filings.Carried;

/// <summary>The entries of a filing with what was changed by hand in its documents: the first other value seen is the fact's, a second one only its part's.</summary>
internal sealed class EntryEdits(FilingIndex index, List<HandChange> changes)
{
    private readonly Dictionary<FactKey, Entry> _edited = [];
    private readonly List<FactKey> _computed = [];
    private readonly Dictionary<string, int> _ownOfBody = [];

    public void See(Sighting seen)
    {
        if (seen.IsBound && seen.Key.IsName && seen.Value is Words name) Names[seen.Key.Item] = name.Printed;
        var entry = Entry(seen);
        if (seen.IsComputed)
        {
            Work(seen, entry);
            return;
        }

        if (entry is null && (seen.Value is Blank || IsPrintedAnyway(seen))) return;
        if (entry is not null && IsAsWritten(seen, entry.Value)) return;
        var key = entry?.Key ?? seen.Key;
        if (_edited.TryGetValue(key, out var before))
        {
            if (IsAsWritten(seen, before.Value)) return;
            key = OwnKey(key, seen);
            if (key is null || _edited.ContainsKey(key)) return;
        }

        var value = seen.IsInBody ? FiledValue.InTable(seen.Value) : seen.Value;
        _edited[key] = (entry ?? new Entry(key, value)) with { Key = key, Value = value, Origin = Origin.Entered, Computed = null, IsToRevise = false, Place = seen.Place };
        changes.Add(new HandChange(key, entry is null ? null : Printed(entry.Value), Printed(seen.Value), new Spot(seen.Place, seen.Where, seen.Value.Printed)));
    }

    /// <summary>What a formula of ours gave is nobody's change.</summary>
    private void Work(Sighting seen, Entry? entry)
    {
        var key = entry?.Key ?? seen.Key;
        _computed.Add(key);
        if (entry is null ? seen.Value is Blank : IsAsWritten(seen, entry.Value)) return;
        _edited[key] = (entry ?? new Entry(key, seen.Value)) with { Value = seen.Value, Origin = Origin.Entered, Computed = null, Place = seen.Place };
    }

    /// <summary>The facts that formulas of ours work out.</summary>
    public IReadOnlyList<FactKey> Computed => _computed;

    /// <summary>Names of items that controls show.</summary>
    public Dictionary<ItemKey, string> Names { get; } = [];

    /// <summary>The entries in their order, those that are new behind them; facts of items that were taken out are gone.</summary>
    public IReadOnlyList<Entry> Entries(IReadOnlySet<ItemKey> removed)
    {
        var known = index.Filing.Entries.Select(e => _edited.GetValueOrDefault(e.Key, e));
        List<Entry> added = [.. _edited.Values.Where(e => index[e.Key] is null)];
        // A blank form prints the levels of indicators that nobody has filled in.
        foreach (var level in added.Where(IsLevel).ToList())
            if (index.NameOf(level.Key.Item!) is null && added.TrueForAll(e => e.Key.Item != level.Key.Item || IsLevel(e))) Forget(added, level);
        return [.. known.Concat(added).Where(e => e.Key.Item is null || !removed.Contains(e.Key.Item))];
    }

    /// <summary>The new value of a fact, where it was changed.</summary>
    public Value? Taken(string concept) => _edited.Values.FirstOrDefault(e => e.Key.Concept.Name == concept)?.Value;

    /// <summary>What was printed at the place: the very fact, else the one that stood in for it; on a sheet, what all parts share only as long as it stands as we wrote it.</summary>
    private Entry? Entry(Sighting seen)
    {
        if (seen.IsBound && seen.Key.Part is null) return index[seen.Key];
        if (seen.Key.Part is null) return index.Find(seen.Key with { Part = seen.Part });
        return index[seen.Key] ?? (index[seen.Key with { Part = null }] is { } shared && IsAsWritten(seen, shared.Value) ? shared : null);
    }

    /// <summary>
    /// What documents print without an entry: names of items, which are told with the items; the year and the unit; the points of a level of indicators; and
    /// the figures of a draft, where no body was written down.
    /// </summary>
    private bool IsPrintedAnyway(Sighting seen) => seen.Key switch
    {
        _ when seen.Key.IsName => true,
        { Item.Kind: "一级指标" } => true,
        { Concept.Name: "报告年度" } => seen.Value is Amount year && year.Number == index.Filing.Year,
        { Concept.Name: "单位名称" } => FiledValue.Plain(seen.Value.Printed) == FiledValue.Plain(index.Filing.UnitName),
        _ => seen.IsInBody && index.Filing.Body.Count == 0,
    };

    private static bool IsAsWritten(Sighting seen, Value written) => seen.Value is Blank && written is Blank || (seen.IsInBody ? FiledValue.Told(seen.Value, written) : FiledValue.Same(seen.Value, written))
        || FiledValue.Plain(seen.Value.Printed) == FiledValue.Plain(written.Printed);

    private static bool IsLevel(Entry entry) => entry.Key.Concept.Name is "指标.一级" or "指标.二级";

    private void Forget(List<Entry> added, Entry entry)
    {
        added.Remove(entry);
        changes.RemoveAll(c => c.Key == entry.Key);
    }

    private FactKey? OwnKey(FactKey key, Sighting seen)
    {
        if (seen.Part is null || key.Part is not null) return null;
        if (!seen.IsInBody) return key with { Part = seen.Part };
        var name = FactKeyText.Print(key);
        return key with { Part = PartIds.Of(seen.Part, _ownOfBody[name] = _ownOfBody.GetValueOrDefault(name) + 1) };
    }

    private static string? Printed(Value value) => value is Blank ? null : value.Printed;
}
