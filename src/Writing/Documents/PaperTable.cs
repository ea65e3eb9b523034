using Gouji.Model.Filings;

namespace Gouji.Writing.Documents;

/// <summary>A table as the paper form prints it: a grid whose merged cells stand once, at their upper left.</summary>
/// <param name="Widths">Of its columns, in mm; together no wider than the text area of 156 mm, or of 225 mm on a page turned sideways.</param>
/// <param name="HeadRows">The rows from the top that are repeated on every page.</param>
public sealed record PaperTable(IReadOnlyList<decimal> Widths, IReadOnlyList<PaperRow> Rows, int HeadRows = 0)
{
    public bool IsWide => Widths.Sum() > 156m;
}

/// <summary>The cells that begin in a row, left to right; columns not among them are covered by a merged cell from above.</summary>
public sealed record PaperRow(IReadOnlyList<PaperCell> Cells)
{
    /// <summary>The kind of item a row is repeated for, so that a workbook can offer more of them; null for rows of the form.</summary>
    public string? ItemKind { get; init; }

    /// <summary>Its height at least, in mm, or null.</summary>
    public decimal? Height { get; init; }
}

/// <summary>A cell: where it begins and how far it spans, what it is, and what stands in it.</summary>
/// <param name="Column">From 0.</param>
/// <param name="Indent">Characters the text is set in by, as sub-rows are.</param>
public sealed record PaperCell(int Column, int ColumnSpan, int RowSpan, PaperCellKind Kind, IReadOnlyList<TextRun> Runs, int Indent = 0)
{
    public string Text => string.Concat(Runs.Select(r => r.Text));

    /// <summary>The fact the whole cell states, or null where it states none or only within other words (一般公共预算：3997.92).</summary>
    public FactKey? Key => Runs is [{ Key: { } key }] ? key : null;
}

/// <summary>What a cell of a paper table is; how it is aligned and protected follows from it.</summary>
public enum PaperCellKind
{
    /// <summary>A head, a label or the name of a block: centred, not to be filled in.</summary>
    Head,
    /// <summary>The label of a row: at the left.</summary>
    Label,
    /// <summary>A figure: centred as the paper forms do, a number in a workbook.</summary>
    Figure,
    /// <summary>Words a person fills in: centred when short, else at the left.</summary>
    Words,
    /// <summary>A cell that is struck out or has nothing to fill in.</summary>
    Empty,
}
