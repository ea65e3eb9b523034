using Gouji.Model.Filings;
using Gouji.Writing.Documents;
using Gouji.Writing.Sheets;

namespace Gouji.Writing.Workbooks;

/// <summary>A cell of a sheet that is laid out, at the upper left of what it covers; rows and columns from 1.</summary>
internal sealed record PlannedCell(int Row, int Column, int RowSpan, int ColumnSpan, IReadOnlyList<TextRun> Runs, CellLook Look)
{
    /// <summary>What it is in a table of the form; null for a paragraph.</summary>
    public PaperCellKind? Kind { get; init; }

    /// <summary>What the paragraph is, outside tables.</summary>
    public TextRole? Role { get; init; }

    public string Text => Runs.Count == 1 ? Runs[0].Text : string.Concat(Runs.Select(r => r.Text));

    /// <summary>The fact the whole cell states, or null.</summary>
    public FactKey? Key => Runs is [{ Key: { } key }] ? key : null;

    public bool IsMerged => RowSpan > 1 || ColumnSpan > 1;

    public string Address => Model.SheetAddress.Of(Row, Column);

    public string Range => IsMerged ? $"{Address}:{Model.SheetAddress.Of(Row + RowSpan - 1, Column + ColumnSpan - 1)}" : Address;
}
