using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Edits;

/// <summary>Which figures follow from the others, given what is printed.</summary>
internal sealed class Proofs
{
    private readonly Dictionary<string, int> printings;
    private readonly HashSet<string> exact;
    private readonly HashSet<string> rated;

    public Proofs(IEnumerable<FigureSpot> spots, IReadOnlyList<Relation> relations)
    {
        printings = spots.GroupBy(spot => spot.Figure.Key).ToDictionary(group => group.Key, group => group.Count());
        exact = Bound(relations.Where(relation => relation is SumRelation));
        rated = Bound(relations.Where(relation => relation is RateRelation or ScoreRelation));
    }

    public Proof Of(string key)
    {
        if (printings[key] > 1 || exact.Contains(key))
            return Proof.Exact;
        return rated.Contains(key) ? Proof.Rate : Proof.None;
    }

    private HashSet<string> Bound(IEnumerable<Relation> relations) =>
        [.. relations.Where(relation => relation.Keys.All(printings.ContainsKey)).SelectMany(relation => relation.Keys)];
}
