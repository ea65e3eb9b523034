namespace Gouji.Reading.Formats.Pages;

/// <summary>A cell of a printed table: between which columns and rows, its area on the page it begins on, and the lines in it.</summary>
internal sealed class PrintedCell(int page, int row, int rowSpan, decimal left, decimal top, decimal right, decimal bottom)
{
    /// <summary>The page it begins on.</summary>
    public int Page => page;

    /// <summary>From 0 within its table.</summary>
    public int Row { get; set; } = row;

    public int RowSpan { get; set; } = rowSpan;

    public int EndRow => Row + RowSpan;

    public decimal Left => left;

    public decimal Top => top;

    public decimal Right => right;

    public decimal Bottom => bottom;

    /// <summary>Whether the page ends in the middle of it.</summary>
    public bool IsCut { get; set; }

    public List<TextLine> Lines { get; } = [];

    public bool IsEmpty => Lines.Count == 0;

    public string Text => string.Concat(Lines.Select(l => l.Text));

    /// <summary>Whether another lies between the same columns.</summary>
    public bool IsInLineWith(PrintedCell other) => Math.Abs(Left - other.Left) < PrintedTable.SameColumn && Math.Abs(Right - other.Right) < PrintedTable.SameColumn;
}
