namespace Gouji.Checking.Rules;

/// <summary>A small report on a rule page and what the rule says of it; each is a test of the rule.</summary>
/// <param name="Number">Its ordinal among the examples of its kind, from 1.</param>
/// <param name="Year">The fiscal year, where the rule depends on it.</param>
/// <param name="ExpectedText">The finding as users get it, or the reason why the rule does not apply; null where it holds.</param>
/// <param name="Line">The line of its table's head.</param>
public sealed record RuleExample(ExampleKind Kind, int Number, int? Year, IReadOnlyList<ExampleFact> Facts, string? ExpectedText, int Line);

/// <summary>What the rule says of an example.</summary>
public enum ExampleKind
{
    /// <summary>成立</summary>
    Holds,
    /// <summary>不成立</summary>
    Fails,
    /// <summary>不适用</summary>
    DoesNotApply,
}
