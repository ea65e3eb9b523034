using Gouji.Model;

namespace Gouji.Pipeline.Tests.Cli.Filings;

/// <summary>What a report states, as lines that do not depend on where in the file it stands: part, concept, stage, scope, item and the characters.</summary>
internal static class StatedFacts
{
    public static IReadOnlyList<string> Of(Report report) =>
        [.. report.Statements.Select(s => $"{s.Part} {s.Concept.Name} @{s.At.Stage} [{s.At.Scope}] {s.At.Item?.Name} = {Value(s.Value)}").Order(StringComparer.Ordinal)];

    /// <summary>Those of one list that the other has not, or not as often.</summary>
    public static IEnumerable<string> Missing(IReadOnlyList<string> of, IReadOnlyList<string> from)
    {
        var left = from.GroupBy(f => f).ToDictionary(g => g.Key, g => g.Count());
        foreach (var fact in of)
        {
            if (left.GetValueOrDefault(fact) is var count and > 0) left[fact] = count - 1;
            else yield return fact;
        }
    }

    /// <summary>A pdf breaks lines, which is no other value.</summary>
    private static string Value(Value value) => value is Amount amount
        ? FormattableString.Invariant($"{amount.Comparator} {amount.Base / 1.0000000000000000000m} {amount.Unit.Dimension} {amount.Vagueness}")
        : string.Concat(value.Printed.Where(c => !char.IsWhiteSpace(c)));
}
