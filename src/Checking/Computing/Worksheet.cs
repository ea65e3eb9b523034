using Gouji.Checking.Rules;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;

namespace Gouji.Checking.Computing;

/// <summary>A filing while it is completed: what was entered, and what is worked out so far. What was computed at another time counts for nothing.</summary>
internal sealed class Worksheet
{
    private readonly Filing _filing;
    private readonly Parameters _parameters;
    private readonly Dictionary<FactKey, Entry> _entries = [];
    private readonly List<FactKey> _order;
    private readonly ILookup<Concept, FactKey> _spoken;
    private readonly Dictionary<Concept, List<FactKey>> _byConcept = [];

    public Worksheet(Filing filing, Parameters parameters)
    {
        (_filing, _parameters) = (filing, parameters);
        _order = [.. filing.Entries.Select(e => e.Key)];
        var entered = filing with { Entries = [.. filing.Entries.Where(e => e.Origin != Origin.Computed)] };
        Index = new FilingIndex(entered);
        Take(entered.Entries);
        _spoken = filing.Body.SelectMany(p => p.Pieces).OfType<FigurePiece>().Select(p => p.Key).Distinct().ToLookup(k => k.Concept);
        Form = FormCatalogue.Find(filing.FormId);
        Places = new PrintedPlaces(Form, Index);
    }

    /// <summary>The form, or null where its id is none we know: then only what needs none is computed.</summary>
    public Form? Form { get; }

    public PrintedPlaces Places { get; }

    /// <summary>What is entered and what is worked out so far.</summary>
    public FilingIndex Index { get; }

    public IReadOnlyList<FilingItem> Items => _filing.Items;

    public IEnumerable<Entry> Entries(Concept concept) => _byConcept.TryGetValue(concept, out var keys) ? keys.Select(k => _entries[k]) : [];

    /// <summary>The facts of a concept that the text is bound to.</summary>
    public IEnumerable<FactKey> Spoken(Concept concept) => _spoken[concept];

    public decimal? Parameter(string name) => _parameters.At(name, Math.Clamp(_filing.Year, 1, 9999));

    public decimal? Figure(FactKey key) => Index.Figure(key);

    public void Take(IReadOnlyList<Entry> settled)
    {
        foreach (var entry in settled)
        {
            if (!_entries.ContainsKey(entry.Key)) KeysOf(entry.Key.Concept).Add(entry.Key);
            _entries[entry.Key] = entry;
            Index.Put(entry);
        }
    }

    private List<FactKey> KeysOf(Concept concept) => _byConcept.TryGetValue(concept, out var keys) ? keys : _byConcept[concept] = [];

    /// <summary>The completed filing: the entries in their order, and each new one behind the one the form prints before it.</summary>
    public Filing Finish()
    {
        List<FactKey> order = _order.FindAll(_entries.ContainsKey);
        HashSet<FactKey> placed = [.. order];
        List<FactKey> added = [.. _entries.Keys.Where(k => !placed.Contains(k)).OrderBy(k => Places.Rank(k))];
        return _filing with { Entries = [.. Merged(order, added).Select(k => _entries[k])] };
    }

    private IEnumerable<FactKey> Merged(List<FactKey> order, List<FactKey> added)
    {
        if (added.Count == 0) return order;
        var behind = new List<FactKey>[order.Count + 1];
        var places = order.Select((key, at) => (Rank: Places.Rank(key), At: at + 1)).Where(p => p.Rank < int.MaxValue).OrderBy(p => p.Rank).ToList();
        foreach (var key in added) (behind[Behind(Places.Rank(key), places, order.Count)] ??= []).Add(key);
        return Enumerable.Range(0, order.Count + 1).SelectMany(at => (at == 0 ? [] : new[] { order[at - 1] }).Concat(behind[at] ?? []));
    }

    /// <summary>What no form prints stands at the end.</summary>
    private static int Behind(int rank, List<(int Rank, int At)> places, int end)
    {
        if (rank == int.MaxValue) return end;
        var (low, high) = (0, places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (places[middle].Rank <= rank) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? 0 : places[low - 1].At;
    }
}
