using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;

namespace Gouji.Checking.Computing;

/// <summary>
/// The places of a form that take a fact, for the projects, indicators … a filing has. A place left empty is a blank, and a blank row of the paper counts
/// nothing in its total; a fact no place asks for is unknown.
/// </summary>
internal sealed class PrintedPlaces
{
    private readonly Dictionary<FactKey, List<string>> _parts = [];
    private readonly Dictionary<FactKey, int> _ranks = [];
    private readonly Dictionary<Concept, List<FactKey>> _byConcept = [];
    private readonly Dictionary<(string Part, Concept Concept, Stage Stage), List<FundScope>> _scopes = [];
    private readonly HashSet<(string Part, Concept Concept)> _concepts = [];

    public PrintedPlaces(Form? form, FilingIndex index)
    {
        foreach (var part in form?.Parts ?? [])
            foreach (var place in AskedFacts.Of(part, index)) Add(place);
    }

    public IEnumerable<FactKey> Of(Concept concept) => _byConcept.GetValueOrDefault(concept) ?? [];

    /// <summary>The parts that print the fact: 附件2, 附件4（2）.</summary>
    public IReadOnlyList<string> Parts(FactKey key) => _parts.GetValueOrDefault(Alike(key)) ?? [];

    /// <summary>Whether a part that prints the one prints the other too.</summary>
    public bool AreTogether(FactKey one, FactKey other)
    {
        var parts = Parts(other);
        foreach (var part in Parts(one))
            if (parts.Contains(part)) return true;
        return false;
    }

    /// <summary>Whether a part that prints the fact has a place for the concept, of whatever stage.</summary>
    public bool AsksFor(FactKey beside, Concept concept)
    {
        foreach (var part in Parts(beside))
            if (_concepts.Contains((part, concept))) return true;
        return false;
    }

    /// <summary>The single scopes a part that prints the fact gives of it at its stage.</summary>
    public IReadOnlyList<FundScope> ScopesOf(FactKey key, Concept concept)
    {
        foreach (var part in Parts(key))
            if (_scopes.GetValueOrDefault((part, concept, Stages.Leading(key.Stage))) is { Count: > 0 } scopes) return scopes;
        return [];
    }

    /// <summary>Its place in the order in which the form asks; the last for what no form prints.</summary>
    public int Rank(FactKey key) => _ranks.GetValueOrDefault(Alike(key), int.MaxValue);

    private void Add((FactKey Key, string Part) place)
    {
        var key = Alike(place.Key);
        if (!_parts.TryGetValue(key, out var parts)) _parts[key] = parts = [];
        if (!parts.Contains(place.Part)) parts.Add(place.Part);
        _concepts.Add((place.Part, key.Concept));
        if (!_ranks.TryAdd(key, _ranks.Count)) return;
        if (!_byConcept.TryGetValue(key.Concept, out var keys)) _byConcept[key.Concept] = keys = [];
        keys.Add(place.Key);
        if (key.Scope is FundScope.Unstated or FundScope.All) return;
        if (!_scopes.TryGetValue((place.Part, key.Concept, key.Stage), out var scopes)) _scopes[(place.Part, key.Concept, key.Stage)] = scopes = [];
        if (!scopes.Contains(key.Scope)) scopes.Add(key.Scope);
    }

    private static FactKey Alike(FactKey key) => key with { Stage = Stages.Leading(key.Stage), Part = null };
}
