using Gouji.Writing.Sheets;

namespace Gouji.Writing.Workbooks;

/// <summary>A section of a document laid out on a sheet: columns, and rows with the cells that begin in them or cover them.</summary>
/// <param name="widths">Of its columns, in mm.</param>
internal sealed class SheetPlan(string name, IReadOnlyList<decimal> widths)
{
    private readonly List<PlannedRow> _rows = [];

    public string Name { get; } = name;

    public IReadOnlyList<decimal> Widths { get; } = widths;

    /// <summary>Rows repeated on each page.</summary>
    public (int First, int Last)? RepeatedRows { get; set; }

    public IReadOnlyList<PlannedRow> Rows => _rows;

    public IEnumerable<PlannedCell> Cells => _rows.SelectMany((row, i) => row.Slots.Where((cell, c) => cell is not null && cell.Row == i + 1 && cell.Column == c + 1))!;

    /// <summary>The name as formulas write it.</summary>
    public string Quoted => SheetHead.Quote(Name);

    /// <summary>Adds an empty row, its height in points.</summary>
    public int AddRow(decimal height)
    {
        _rows.Add(new PlannedRow(height, new PlannedCell?[Widths.Count]));
        return _rows.Count;
    }

    /// <summary>The cell that stands at or covers a place.</summary>
    public PlannedCell? At(int row, int column) => _rows[row - 1].Slots[column - 1];

    /// <summary>Puts a cell in its place. Cells never overlap, for a workbook whose merged cells do is broken to Excel: one that would is cut to its first place, or left out where that is taken.</summary>
    public void Put(PlannedCell cell)
    {
        if (At(cell.Row, cell.Column) is not null) return;
        if (!IsFree(cell)) cell = cell with { RowSpan = 1, ColumnSpan = 1 };
        for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
            for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++) _rows[row - 1].Slots[column - 1] = cell;
    }

    private bool IsFree(PlannedCell cell)
    {
        for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
            for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                if (At(row, column) is not null) return false;
        return true;
    }
}

/// <summary>A row: its height in points, and for each column the cell that begins there or covers it.</summary>
internal sealed record PlannedRow(decimal Height, PlannedCell?[] Slots);
