namespace Gouji.Writing.Sheets;

/// <summary>What cells take, and what is said where something else is typed (ECMA-376 part 1, 18.3.1.32).</summary>
/// <param name="Kind">list, decimal or date.</param>
/// <param name="Operator">Of numbers and days: greaterThanOrEqual …; null for lists.</param>
/// <param name="First">The list in quotes, or the bound.</param>
/// <param name="Trouble">What is said of other things, which are warned of and taken; empty where the list is only a suggestion.</param>
internal sealed record SheetRule(string Kind, string? Operator, string First, string Trouble);

/// <summary>A rule and the cells it is for, as addresses between blanks.</summary>
internal sealed record RuledCells(SheetRule Rule, string Cells);
