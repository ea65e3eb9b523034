using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Checking.Computing;

/// <summary>Which facts of a concept a filing may want worked out: those it holds, those its form prints, those its text speaks of, and what else follows.</summary>
internal static class Targets
{
    public static IReadOnlyList<FactKey> Of(Concept concept, IReadOnlyList<IComputation> computations, Worksheet sheet)
    {
        List<FactKey> targets = [.. sheet.Entries(concept).Select(e => e.Key)];
        HashSet<FactKey> known = [.. targets.Select(Alike)];
        foreach (var key in sheet.Places.Of(concept).Concat(sheet.Spoken(concept)))
            if (known.Add(Alike(key))) targets.Add(key);
        foreach (var key in computations.SelectMany(c => c.Candidates(sheet)))
            if (sheet.Index.Find(key) is null && known.Add(Alike(key))) targets.Add(key);
        return targets;
    }

    /// <summary>决算 and 全年预算 or 决算 are one fact to compute.</summary>
    private static FactKey Alike(FactKey key) => key with { Stage = Stages.Leading(key.Stage) };
}
