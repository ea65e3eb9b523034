namespace Gouji.Checking.Formulas;

/// <summary>What parsing a formula gave: the formula, or what is wrong with it in reading order.</summary>
public sealed record ParseResult(Formula? Formula, IReadOnlyList<FormulaError> Errors);
