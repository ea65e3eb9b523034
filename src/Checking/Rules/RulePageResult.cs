namespace Gouji.Checking.Rules;

/// <summary>What parsing a rule page gave: the page, or what is wrong with it in reading order.</summary>
public sealed record RulePageResult(RulePage? Page, IReadOnlyList<PageError> Errors);
