using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Gouji.Model.Forms;

namespace Gouji.Reading.Filings.Carried;

/// <summary>
/// Which item of a filing an item seen in its document is: the one its controls name, else the one of the same name, else the one at the same place of the list, which then was renamed;
/// else it was added. Items whose rows were taken out are gone.
/// </summary>
internal sealed class CarriedItems
{
    private readonly FilingIndex _index;
    private readonly FiledReport _seen;
    private readonly List<HandChange> _changes;
    private readonly Dictionary<ItemKey, ItemKey> _keys = [];
    private readonly List<FilingItem> _items;
    private readonly HashSet<ItemKey> _removed = [];
    private readonly HashSet<ItemKey> _ofText = [];
    private readonly IReadOnlyDictionary<(ItemKey Item, string Part), ItemKey> _bound;
    private readonly Form _form;

    public CarriedItems(FilingIndex index, FiledReport seen, CarriedControls controls, List<HandChange> changes)
    {
        (_index, _seen, _changes) = (index, seen, changes);
        _bound = BoundItems.Of(seen, controls);
        _items = [.. index.Filing.Items];
        _form = FormCatalogue.Find(index.Filing.FormId)!;
        foreach (var list in seen.Filing.Items.GroupBy(i => (i.Key.Kind, i.Key.List))) Match(list.Key.Kind, list.Key.List, [.. list]);
    }

    /// <summary>The items; those only text speaks of are there where a fact is about them.</summary>
    public IReadOnlyList<FilingItem> ItemsOf(IReadOnlyList<Entry> entries, IReadOnlyDictionary<ItemKey, string> names)
    {
        HashSet<ItemKey> used = [.. entries.Where(e => e.Value is not Blank).Select(e => e.Key.Item).OfType<ItemKey>()];
        HashSet<ItemKey> known = [.. _items.Select(i => i.Key)];
        return [.. _items.Where(i => !_ofText.Contains(i.Key) || used.Contains(i.Key)), .. used.Where(u => !known.Contains(u)).Select(u => new FilingItem(u, names.GetValueOrDefault(u, "")))];
    }

    public IReadOnlySet<ItemKey> Removed => _removed;

    /// <summary>The key of the filing carried that a statement is about.</summary>
    public FactKey? KeyOf(Statement statement, FiledPart part)
    {
        var item = _seen.Lists.KeyOf(statement, part);
        return part.KeyOf(statement, item is null ? null : OfSheet(item, part) ?? _bound.GetValueOrDefault((item, part.Id)) ?? _keys[item]);
    }

    /// <summary>A sheet is about the project whose number it bears.</summary>
    private ItemKey? OfSheet(ItemKey item, FiledPart part)
    {
        if (part.Form?.EachItem != item.Kind) return null;
        foreach (var key in _index.Items(item.Kind, part.Form.Id))
            if (key.Ordinal == part.Ordinal) return key;
        return null;
    }

    private void Match(string kind, string? list, List<FilingItem> seen)
    {
        var place = PlaceOf(kind, seen[0].Key);
        var carried = Carried(kind, list ?? place?.Part.Id);
        HashSet<ItemKey> met = [];
        foreach (var item in seen)
            foreach (var bound in _bound.Where(b => b.Key.Item == item.Key).Select(b => b.Value))
                if (met.Add(bound)) Bound(item, bound, place);
        foreach (var item in seen)
            if (!_keys.ContainsKey(item.Key) && carried.Find(c => !met.Contains(c.Key) && Same(c.Name, item.Name) && (c.Key.Ordinal == item.Key.Ordinal || !IsSameAt(carried, item))) is { } same && met.Add(same.Key)) _keys[item.Key] = same.Key;
        foreach (var item in seen)
            if (!_keys.ContainsKey(item.Key)) Other(item, carried, met, list, place);
        if (place is { Part: { IsBody: false } part } told && part.Form?.EachItem != kind) TakeOut(carried, met, told.Statement.Place);
    }

    /// <summary>Two items may bear one name; then the one at the same place is meant.</summary>
    private static bool IsSameAt(List<FilingItem> carried, FilingItem item) => carried.Exists(c => c.Key.Ordinal == item.Key.Ordinal && Same(c.Name, item.Name));

    /// <summary>The list the part has in the filing: its own, else the shared one.</summary>
    private List<FilingItem> Carried(string kind, string? list)
    {
        List<FilingItem> own = [.. _items.Where(i => i.Key.Kind == kind && i.Key.List == list)];
        return own.Count > 0 || list is null || (_seen.IsSheet(list) && !_form.Parts.Any(p => p.EachItem == kind) && IsListedElsewhere(kind)) ? own : [.. _items.Where(i => i.Key.Kind == kind && i.Key.List is null)];
    }

    /// <summary>Whether another part of the form than one filled once for each project lists the kind; what all parts share is then its list.</summary>
    private bool IsListedElsewhere(string kind) => _form.Parts.Any(p => p.EachItem is null && p.Blocks.Any(b => b.ItemKind == kind || b.Rows.Any(r => r.ItemKind == kind)));

    private void Bound(FilingItem item, ItemKey key, (Statement Statement, FiledPart Part)? place)
    {
        _keys.TryAdd(item.Key, key);
        var was = _index.NameOf(key);
        if (item.Name.Length == 0 || (was is not null && Same(was, item.Name))) return;
        var at = _items.FindIndex(i => i.Key == key);
        if (at >= 0) _items[at] = item with { Key = key };
        else _items.Add(item with { Key = key });
        if (place is { } told) Tell(key, was is { Length: > 0 } ? was : null, item.Name, told.Statement.Place);
    }

    private void Other(FilingItem item, List<FilingItem> carried, HashSet<ItemKey> met, string? list, (Statement Statement, FiledPart Part)? place)
    {
        // Text may call a thing otherwise; only a table renames it.
        var renamed = place is { Part.IsBody: true } ? null : carried.Find(c => c.Key.Ordinal == item.Key.Ordinal && !met.Contains(c.Key));
        if (renamed is not null) met.Add(renamed.Key);
        var key = _keys[item.Key] = renamed?.Key ?? new ItemKey(item.Key.Kind, NextOrdinal(item.Key.Kind, carried.Count > 0 ? carried[0].Key.List : list), carried.Count > 0 ? carried[0].Key.List : list);
        var at = renamed is null ? -1 : _items.FindIndex(i => i.Key == renamed.Key);
        if (at >= 0) _items[at] = item with { Key = key };
        else _items.Add(item with { Key = key });
        if (at < 0 && place is { Part.IsBody: true }) _ofText.Add(key);
        if (place is { } told && item.Name.Length > 0 && !told.Part.IsBody) Tell(key, renamed?.Name, item.Name, told.Statement.Place);
    }

    private int NextOrdinal(string kind, string? list) => _items.Where(i => i.Key.Kind == kind && i.Key.List == list).Select(i => i.Key.Ordinal).DefaultIfEmpty().Max() + 1;

    /// <summary>A named item with something told of it whose row is not there any more; rows that were empty are not seen and stay.</summary>
    private void TakeOut(List<FilingItem> carried, HashSet<ItemKey> met, Location place)
    {
        foreach (var item in carried)
        {
            if (met.Contains(item.Key) || item.Name.Length == 0 || !_index.Filing.Entries.Any(e => e.Key.Item == item.Key && e.Value is not Blank)) continue;
            _removed.Add(item.Key);
            _items.RemoveAll(i => i.Key == item.Key);
            Tell(item.Key, item.Name, null, place);
        }
    }

    private void Tell(ItemKey key, string? was, string? now, Location place)
    {
        if (Vocabulary.Default.Find(key.Kind + ".名称") is not { } name) return;
        _changes.Add(new HandChange(new FactKey(name, Item: key), was, now, new Spot(place, name.Name, now ?? "")));
    }

    private (Statement Statement, FiledPart Part)? PlaceOf(string kind, ItemKey seen)
    {
        foreach (var (statement, part) in _seen.Statements)
            if (statement.At.Item?.Kind == kind && !part.IsBody && _seen.Lists.KeyOf(statement, part)?.List == seen.List) return (statement, part);
        foreach (var (statement, part) in _seen.Statements)
            if (statement.At.Item?.Kind == kind && _seen.Lists.KeyOf(statement, part)?.List == seen.List) return (statement, part);
        return null;
    }

    private static bool Same(string a, string b) => FiledValue.Plain(a) == FiledValue.Plain(b);
}
