using Gouji.Model.Filings;

namespace Gouji.Writing.Workbooks;

/// <summary>A cell that gets a name by which it is known as a fact's when the workbook comes back.</summary>
/// <param name="Cell">'附件2'!$C$10.</param>
/// <param name="IsComputed">Whether a formula of ours stands in it, so that what it shows is no hand's work.</param>
internal sealed record NamedCell(FactKey Key, string Cell, bool IsComputed = false);
