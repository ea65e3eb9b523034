using System.Globalization;

namespace Gouji.Writing.Workbooks;

/// <summary>A piece of a formula with what must be so that it has a value.</summary>
/// <param name="Numbers">Cells that must hold numbers.</param>
/// <param name="Conditions">What must be true beside, each where those before it are.</param>
internal sealed record FormulaTerm(string Text, IReadOnlyList<string> Numbers, IReadOnlyList<string> Conditions)
{
    public static FormulaTerm Of(decimal number) => new(number < 0 ? $"({Plain(number)})" : Plain(number), [], []);

    /// <summary>The formula, which gives empty words where a figure it needs is missing.</summary>
    public string Guarded => Needs.Reverse().Aggregate(Text, (inner, need) => $"IF({need},{inner},\"\")");

    /// <summary>Whether it has a value, as a formula.</summary>
    public string HasValue => Needs.Reverse().Aggregate((string?)null, (inner, need) => inner is null ? need : $"IF({need},{inner},FALSE())") ?? "TRUE()";

    public bool IsSure => Numbers.Count + Conditions.Count == 0;

    /// <summary>All of several terms, written as their texts combine.</summary>
    public static FormulaTerm All(string text, params IReadOnlyList<FormulaTerm> terms) =>
        new(text, [.. terms.SelectMany(t => t.Numbers).Distinct()], [.. terms.SelectMany(t => t.Conditions).Distinct()]);

    public static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private IEnumerable<string> Needs => Numbers.Count == 0 ? Conditions : [$"COUNT({string.Join(',', Numbers)})={Numbers.Count}", .. Conditions];
}
