using Gouji.Model.Filings;

namespace Gouji.Web.Filings;

/// <summary>Which facts are worked out with which.</summary>
internal sealed class FactRipple
{
    private readonly FilingIndex _index;
    private readonly Dictionary<FactKey, List<FactKey>> _uses = [];

    public FactRipple(FilingIndex index)
    {
        _index = index;
        foreach (var entry in index.Filing.Entries)
            foreach (var term in entry.Derivation?.Facts() ?? []) Add(Answering(term), entry.Key);
    }

    /// <summary>The fact that answers for a key, or the key itself where none does yet.</summary>
    public FactKey Answering(FactKey key) => _index.Find(key)?.Key ?? key;

    /// <summary>The facts worked out with one, nearest first, each once.</summary>
    public IReadOnlyList<(FactKey Key, int Steps)> Of(FactKey key)
    {
        var start = Answering(key);
        HashSet<FactKey> met = [start];
        List<(FactKey Key, int Steps)> reached = [(start, 0)];
        for (var i = 0; i < reached.Count; i++)
            foreach (var next in _uses.GetValueOrDefault(reached[i].Key) ?? [])
                if (met.Add(next)) reached.Add((next, reached[i].Steps + 1));
        return reached[1..];
    }

    private void Add(FactKey used, FactKey by)
    {
        if (!_uses.TryGetValue(used, out var users)) _uses[used] = users = [];
        users.Add(by);
    }
}
