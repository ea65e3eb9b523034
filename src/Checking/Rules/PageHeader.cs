using Gouji.Model;

namespace Gouji.Checking.Rules;

/// <summary>The header of a rule page.</summary>
/// <param name="IdAt">The line and column of the id.</param>
internal sealed record PageHeader(
    string Id, (int Line, int Column) IdAt, Sentence Title, Severity Severity, RuleStatus Status, IReadOnlyList<string> Reports);
