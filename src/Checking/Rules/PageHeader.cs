using Gouji.Model;

namespace Gouji.Checking.Rules;

/// <summary>The header of a rule page.</summary>
/// <param name="Computes">What the page's formulas define, and filings compute by them.</param>
/// <param name="IdAt">The line and column of the id.</param>
internal sealed record PageHeader(
    string Id, (int Line, int Column) IdAt, Sentence Title, Severity Severity, RuleStatus Status, IReadOnlyList<string> Reports, IReadOnlyList<DefinedName> Computes);
