using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Reading.Filings;

/// <summary>
/// The lists of like things in a report: those that name the same things in the same order are one list, which all parts share; a part that lists
/// them otherwise, and a sheet filled once for each project, keep their own.
/// </summary>
internal sealed class ItemLists
{
    private readonly Dictionary<(string Kind, string List), string?> _lists = [];
    private readonly List<FilingItem> _items = [];

    public ItemLists(IEnumerable<(Statement Statement, FiledPart Part)> statements)
    {
        foreach (var kind in Printed(statements).GroupBy(l => l.Kind)) Settle([.. kind]);
    }

    /// <summary>Each item once, in the order of the lists.</summary>
    public IReadOnlyList<FilingItem> Items => _items;

    /// <summary>The item of the filing a statement is about, or null.</summary>
    public ItemKey? KeyOf(Statement statement, FiledPart part) =>
        statement.At.Item is { } item ? new ItemKey(item.Kind, item.Ordinal, _lists[(item.Kind, ListOf(item, part))]) : null;

    /// <summary>The sheets filled once for each project list the projects together.</summary>
    private static string ListOf(Item item, FiledPart part) => item.Kind == part.Form?.EachItem ? part.Form.Id + "\n" : item.List;

    private static Dictionary<(string, string), PrintedList>.ValueCollection Printed(IEnumerable<(Statement Statement, FiledPart Part)> statements)
    {
        Dictionary<(string, string), PrintedList> lists = [];
        foreach (var (statement, part) in statements)
        {
            if (statement.At.Item is not { } item) continue;
            var key = (item.Kind, ListOf(item, part));
            if (!lists.TryGetValue(key, out var list)) lists[key] = list = new PrintedList(item.Kind, key.Item2, part);
            list.Names.TryAdd(item.Ordinal, item.Name);
        }

        return lists.Values;
    }

    private void Settle(List<PrintedList> lists)
    {
        var shared = lists.Where(l => !l.IsOfSheet).GroupBy(l => l.Signature).OrderByDescending(g => g.Count()).ThenBy(g => g.All(l => l.Part.IsBody)).FirstOrDefault();
        HashSet<string> taken = [];
        foreach (var list in lists)
        {
            var isShared = shared is not null && !list.IsOfSheet && list.Signature == shared.Key;
            var own = isShared ? null : Free(list.Part.Form?.EachItem == list.Kind ? list.Part.Form!.Id : list.Part.Id, taken);
            _lists[(list.Kind, list.List)] = own;
            if (!isShared) Add(list, own);
        }

        if (shared is not null) Add(shared.FirstOrDefault(l => !l.Part.IsBody) ?? shared.First(), null);
    }

    private void Add(PrintedList list, string? own)
    {
        foreach (var (ordinal, name) in list.Names) _items.Add(new FilingItem(new ItemKey(list.Kind, ordinal, own), name));
    }

    /// <summary>A part with a second list of one kind gets a name for it.</summary>
    private static string Free(string part, HashSet<string> taken)
    {
        var name = part;
        for (var n = 2; !taken.Add(name); n++) name = FormattableString.Invariant($"{part}·{n}");
        return name;
    }

    private sealed record PrintedList(string Kind, string List, FiledPart Part)
    {
        public SortedDictionary<int, string> Names { get; } = [];

        /// <summary>Whether it is told of one sheet of several, as the indicators of one project are.</summary>
        public bool IsOfSheet => Part.IsSheet && Part.Form!.EachItem != Kind;

        public string Signature => string.Join('\n', Names.Select(n => FormattableString.Invariant($"{n.Key} {FiledValue.Plain(n.Value)}")));
    }
}
