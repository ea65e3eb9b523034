using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Edits;

/// <summary>Checks a manuscript by reading its printed digits back, apart from everything the product does.</summary>
public static class Arithmetic
{
    /// <summary>One sentence for each figure printed with two values and each relation that fails.</summary>
    public static IReadOnlyList<string> Faults(Manuscript manuscript)
    {
        var printed = FigureEdits.Spots(manuscript).GroupBy(spot => spot.Figure.Key)
            .ToDictionary(group => group.Key, group => group.Select(Value).Distinct().ToList());
        var values = printed.ToDictionary(entry => entry.Key, entry => entry.Value[0]);
        return
        [
            .. printed.Where(entry => entry.Value.Count > 1).Select(entry => $"{entry.Key}: {string.Join(" ≠ ", entry.Value)}"),
            .. manuscript.Relations.Where(relation => !relation.Holds(values)).Select(relation => Fault(relation, values)),
        ];
    }

    private static decimal Value(FigureSpot spot)
    {
        var value = DigitEdits.Read(spot.Printed) ?? throw new FormatException(spot.Name);
        return spot.Figure.Unit == FigureUnit.Yuan ? value / 10_000m : value;
    }

    private static string Fault(Relation relation, Dictionary<string, decimal> values) =>
        $"{relation.Id} {relation.Title}: {string.Join(", ", relation.Keys.Select(key => $"{key} {values[key]}"))}";
}
