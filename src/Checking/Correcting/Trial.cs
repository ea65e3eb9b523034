using Gouji.Model;

namespace Gouji.Checking.Correcting;

/// <summary>A report as it would be with some figures changed; everything else is the same.</summary>
internal static class Trial
{
    /// <summary>All that is stated at the place of a changed figure changes with it.</summary>
    public static Report With(Report report, IReadOnlyDictionary<Location, decimal> numbers)
    {
        Dictionary<Statement, Statement> changed = new(ReferenceEqualityComparer.Instance);
        foreach (var statement in report.Statements)
            if (statement.Amount is { } amount && numbers.TryGetValue(statement.Place, out var number)) changed[statement] = statement with { Value = With(amount, number) };
        return report with
        {
            Statements = [.. report.Statements.Select(Now)],
            Grids = [.. report.Grids.Select(g => g with { Cells = [.. g.Cells.Select(IReadOnlyList<Statement?> (row) => [.. row.Select(c => c is null ? null : Now(c))])] })],
            Spoken = [.. report.Spoken.Select(s => s with { Result = Now(s.Result), Operands = [.. s.Operands.Select(Now)] })],
        };

        Statement Now(Statement statement) => changed.GetValueOrDefault(statement, statement);
    }

    private static Amount With(Amount amount, decimal number) => amount with
    {
        Number = number,
        Decimals = Math.Max(amount.Decimals, number.Scale),
        Printed = FigureManner.Change(amount, number) is { } change ? amount.Printed.Remove(change.Start, change.Was.Length).Insert(change.Start, change.Now) : amount.Printed,
    };
}
