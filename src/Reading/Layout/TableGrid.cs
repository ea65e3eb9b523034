using Gouji.Model;

namespace Gouji.Reading.Layout;

/// <summary>A table row by row with merged cells standing in every row they cover.</summary>
internal sealed class TableGrid
{
    private readonly List<Cell>[] _rows;

    public TableGrid(Table table)
    {
        _rows = new List<Cell>[table.Rows.Count];
        for (var i = 0; i < _rows.Length; i++) _rows[i] = [.. table.Rows[i].Cells];
        for (var i = 0; i < _rows.Length; i++)
            foreach (var cell in table.Rows[i].Cells)
                for (var below = 1; below < cell.RowSpan && i + below < _rows.Length; below++) _rows[i + below].Add(cell);
        foreach (var row in _rows) row.Sort((a, b) => a.Column - b.Column);
    }

    public int RowCount => _rows.Length;

    /// <summary>The cells that begin in or reach into a row, left to right.</summary>
    public IReadOnlyList<Cell> Row(int index) => _rows[index];

    /// <summary>Whether the cell begins in this row rather than reaching into it.</summary>
    public bool Begins(Cell cell, int row) => _rows[row].Contains(cell) && (row == 0 || !_rows[row - 1].Contains(cell));
}
