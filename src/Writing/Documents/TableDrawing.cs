using Gouji.Model.Forms;

namespace Gouji.Writing.Documents;

/// <summary>Draws a table of a layout with the facts of a sheet: repeats the rows of items, fills the cells and merges them.</summary>
internal sealed class TableDrawing
{
    private readonly List<(LayoutRow Layout, RowItem? Item)> _rows;
    private readonly DrawnCell[][] _grid;

    private TableDrawing(PartPlaces places, LayoutTable table)
    {
        _rows = [.. table.Rows.SelectMany(row => Repeated(places, row))];
        _grid = [.. _rows.Select(_ => new DrawnCell[table.Widths.Count])];
        for (var row = 0; row < _rows.Count; row++) Fill(places, row);
    }

    public static PaperTable Of(PartPlaces places, LayoutTable table)
    {
        var drawing = new TableDrawing(places, table);
        return new PaperTable(table.Widths, [.. drawing._rows.Select((_, row) => drawing.Row(row))], drawing._rows.TakeWhile(r => r.Layout.IsHead).Count());
    }

    private static IEnumerable<(LayoutRow, RowItem?)> Repeated(PartPlaces places, LayoutRow row) =>
        row.ItemKind is { } kind ? RowItem.Of(places, kind, row.EmptyRows).Select(item => (row, (RowItem?)item)) : [(row, null)];

    private void Fill(PartPlaces places, int row)
    {
        var (layout, item) = _rows[row];
        for (var column = 0; column < layout.Cells.Count; column++)
        {
            var cell = layout.Cells[column];
            var runs = cell.Join == LayoutJoin.None ? PieceWriting.Runs(places, item, cell.Pieces) : [];
            var owner = Joined(row, column, cell, runs);
            if (owner is null) owner = new DrawnCell(cell, runs, row, column);
            else owner.Reach(row, column);
            _grid[row][column] = owner;
        }
    }

    /// <summary>The cell that this one is one with, or null.</summary>
    private DrawnCell? Joined(int row, int column, LayoutCell cell, IReadOnlyList<TextRun> runs) => cell.Join switch
    {
        LayoutJoin.Left => _grid[row][column - 1],
        LayoutJoin.Above => _grid[row - 1][column],
        _ when cell.MergesEqual && IsSameAsAbove(row, column, runs) => _grid[row - 1][column],
        _ => null,
    };

    /// <summary>Second levels are one only within one first level.</summary>
    private bool IsSameAsAbove(int row, int column, IReadOnlyList<TextRun> runs)
    {
        if (row == 0 || !ReferenceEquals(_rows[row].Layout, _rows[row - 1].Layout)) return false;
        for (var before = 0; before < column; before++)
            if (_rows[row].Layout.Cells[before].MergesEqual && _grid[row][before] != _grid[row - 1][before]) return false;
        var text = string.Concat(runs.Select(r => r.Text));
        return text.Length > 0 && text == _grid[row - 1][column].Text;
    }

    private PaperRow Row(int row) => new([.. _grid[row].Where((cell, column) => cell.Row == row && cell.Column == column).Select(c => c.Cell())])
    {
        ItemKind = _rows[row].Layout.ItemKind,
        Height = _rows[row].Layout.Height,
    };
}
