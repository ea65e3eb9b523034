using Gouji.Model;

namespace Gouji.Checking.Facts;

/// <summary>
/// Tells which items of different lists are the same thing: by name, and where names differ (业务工作经费 in the table, 敬老院运转 in the text)
/// by equal amounts and the same place in the list.
/// </summary>
internal sealed class ItemAlignment
{
    private const decimal SureName = 0.75m;
    private const long MostPairs = 40_000;
    private readonly Dictionary<Item, int> _identities = new(ByPlaceInList.Instance);
    private readonly List<List<Entry>> _groups = [];

    public ItemAlignment(IReadOnlyList<Statement> statements)
    {
        var lists = statements.Where(s => s.At.Item is not null && s.At.Item.Kind is "项目" or "类").GroupBy(s => (s.At.Item!.Kind, s.At.Item.List));
        foreach (var list in lists) Place([.. list.GroupBy(s => s.At.Item!, ByPlaceInList.Instance).Select(g => new Entry(g.Key, [.. g.Where(s => s.Amount is { Base: not 0, Unit.Dimension: Dimension.Money })], g.Any(s => s.Concept.Name is "项目.总得分" or "项目.总分值" or "项目.分值")))]);
        foreach (var item in statements.Select(s => s.At.Item).OfType<Item>())
            if (_identities.TryAdd(item, _groups.Count)) _groups.Add([]);
    }

    /// <summary>One number for all items that are the same thing.</summary>
    public int Identity(Item? item) => item is null ? -1 : _identities[item];

    /// <summary>The items taken to be the same thing, in the order read.</summary>
    public IEnumerable<Item> Same(Item item) => _groups[_identities[item]].Count == 0 ? [item] : _groups[_identities[item]].Select(e => e.Item);

    private void Place(List<Entry> list)
    {
        var known = _groups.Count;
        List<(decimal Score, int Group, Entry Entry)> pairs = [];
        if ((long)known * list.Count > MostPairs) SameNames(list, pairs);
        else
            for (var g = 0; g < known; g++)
                foreach (var entry in list)
                    if (Score(_groups[g], entry) is > 0 and var score) pairs.Add((score, g, entry));
        foreach (var (_, group, entry) in pairs.OrderByDescending(p => p.Score))
        {
            if (_identities.ContainsKey(entry.Item) || _groups[group].Exists(e => e.Item.List == entry.Item.List)) continue;
            Join(group, entry);
        }

        foreach (var entry in list.Where(e => !_identities.ContainsKey(e.Item)))
        {
            _groups.Add([]);
            Join(_groups.Count - 1, entry);
        }
    }

    /// <summary>Lists too long to compare each with each are told by their names alone.</summary>
    private void SameNames(List<Entry> list, List<(decimal Score, int Group, Entry Entry)> pairs)
    {
        Dictionary<(string, string), int> byName = [];
        for (var g = 0; g < _groups.Count; g++)
            if (_groups[g].Count > 0) byName.TryAdd((_groups[g][0].Item.Kind, _groups[g][0].Item.Name), g);
        foreach (var entry in list)
            if (byName.TryGetValue((entry.Item.Kind, entry.Item.Name), out var group)) pairs.Add((1, group, entry));
    }

    private void Join(int group, Entry entry)
    {
        _identities[entry.Item] = group;
        _groups[group].Add(entry);
    }

    private static decimal Score(List<Entry> group, Entry entry) => group.Count == 0 || group[0].Item.Kind != entry.Item.Kind ? 0 : group.Max(e => Score(e, entry));

    private static decimal Score(Entry a, Entry b)
    {
        var name = NameLikeness.Of(a.Item.Name, b.Item.Name);
        if (a.Item.Kind == "类") return name == 1 ? 1 : 0;
        if (a.IsSheet && b.IsSheet && name < 1) return 0;
        var equal = b.Figures.Count(f => a.Figures.Exists(g => SameFigure(f, g)));
        var sameOrdinal = a.Item.Ordinal == b.Item.Ordinal;
        var total = 3 * name + 1.5m * Math.Min(equal, 2) + (sameOrdinal ? 0.5m : 0);
        if (name >= SureName) return total;
        return equal > 0 && (sameOrdinal || name >= 0.3m || equal > 1) ? total : 0;
    }

    private static bool SameFigure(Statement a, Statement b) => a.Concept == b.Concept && a.At.Stage == b.At.Stage && a.Amount!.Base == b.Amount!.Base;

    /// <summary>Items as equal as ever; their hash is of the number and the name, which tell them apart.</summary>
    private sealed class ByPlaceInList : IEqualityComparer<Item>
    {
        public static readonly ByPlaceInList Instance = new();

        public bool Equals(Item? x, Item? y) => ReferenceEquals(x, y) || (x is not null && x.Equals(y));

        public int GetHashCode(Item item) => HashCode.Combine(item.Ordinal, item.Name);
    }

    /// <param name="Figures">Amounts of money: points and rates of two projects are often the same.</param>
    /// <param name="IsSheet">Whether a sheet of its own is about the project; two sheets are about two projects, however alike their names and figures.</param>
    private sealed record Entry(Item Item, List<Statement> Figures, bool IsSheet);
}
