using Gouji.Checking.Relations;
using Gouji.Model;

namespace Gouji.Checking.Explaining;

/// <summary>Makes one finding of those that one repair mends together and that break nothing; the others become its consequences.</summary>
internal static class Folding
{
    public static List<Finding> Fold(List<Explained> explained)
    {
        HashSet<Explained> folded = new(ReferenceEqualityComparer.Instance);
        List<Finding> findings = [];
        foreach (var first in explained.OrderByDescending(e => e.Cures.Select(c => c.Mended.Count).DefaultIfEmpty(0).Max()))
        {
            if (folded.Contains(first)) continue;
            folded.Add(first);
            var consequences = Consequences(first, explained, folded);
            findings.Add(consequences.Count == 0 ? first.Finding : first.Finding with { Consequences = [.. first.Finding.Consequences, .. consequences] });
        }

        return findings;
    }

    private static List<Finding> Consequences(Explained first, List<Explained> explained, HashSet<Explained> folded)
    {
        if (first.Cures.MaxBy(c => c.Mended.Count) is not { } cure) return [];
        List<Finding> consequences = [];
        foreach (var other in explained)
        {
            if (folded.Contains(other) || other.Relation is not { } relation || !Contains(cure.Mended, relation)) continue;
            folded.Add(other);
            consequences.Add(other.Finding);
        }

        return consequences;
    }

    private static bool Contains(IReadOnlyList<RelationInstance> relations, RelationInstance relation)
    {
        foreach (var mended in relations)
            if (ReferenceEquals(mended, relation)) return true;
        return false;
    }
}
