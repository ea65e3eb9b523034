using Gouji.Model;

namespace Gouji.Writing;

/// <summary>A rule page as it is shown: the rule with everything its page says, formulas and examples in words.</summary>
/// <param name="Formulas">None for a rule that code decides.</param>
public sealed record RuleSheet(
    Rule Rule,
    Sentence State,
    DateOnly Since,
    IReadOnlyList<string> Reports,
    Sentence Statement,
    IReadOnlyList<string> Formulas,
    Sentence Tolerance,
    IReadOnlyList<Sentence> Conclusions,
    Sentence Why,
    IReadOnlyList<ExampleSheet> Examples);
