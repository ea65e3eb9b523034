namespace Gouji.Reading.Formats.Sheets;

/// <summary>A cell of a sheet that holds something.</summary>
/// <param name="Column">From 1.</param>
/// <param name="Text">What the spreadsheet shows in it.</param>
/// <param name="Stored">The number behind the text, or null.</param>
/// <param name="Formula">The formula without its =, or null.</param>
internal readonly record struct SheetCell(int Column, string Text, decimal? Stored = null, string? Formula = null);
