using Gouji.Model;

namespace Gouji.Reading.Mapping;

/// <summary>A table row by row, with merged cells standing in every row they cover and the known words of every cell looked up.</summary>
internal sealed class TableGrid
{
    private readonly GridCell[][] _rows;
    private readonly List<string> _words = [];

    public TableGrid(Table table, FormIndex forms, int? year)
    {
        Table = table;
        _rows = new GridCell[table.Rows.Count][];
        var isMerged = false;
        for (var i = 0; i < _rows.Length; i++)
        {
            var cells = Visible(table.Rows[i].Cells);
            var row = _rows[i] = new GridCell[cells.Count];
            for (var c = 0; c < row.Length; c++) isMerged |= Place(row, c, GridCell.Of(cells[c], forms, year));
        }

        if (isMerged) Reach();
    }

    public Table Table { get; }

    /// <summary>The known words of its cells, as often as they are printed.</summary>
    public IReadOnlyList<string> Words => _words;

    public int RowCount => _rows.Length;

    /// <summary>The cells that begin in or reach into a row, left to right.</summary>
    public ReadOnlySpan<GridCell> Row(int index) => _rows[index];

    /// <summary>The first cell that begins right of one with a label of the kind wanted.</summary>
    public Cell? BehindLabel(Predicate<string> isWanted)
    {
        for (var r = 0; r < _rows.Length; r++)
        {
            string? before = null;
            foreach (var cell in _rows[r])
            {
                if (!cell.BeginsIn(r)) continue;
                if (before is not null && isWanted(before)) return cell.Cell;
                before = cell.Words;
            }
        }

        return null;
    }

    /// <summary>What a spreadsheet hides states nothing: it is not in what people are given.</summary>
    private static IReadOnlyList<Cell> Visible(IReadOnlyList<Cell> cells)
    {
        foreach (var cell in cells)
            if (cell.IsHidden) return [.. cells.Where(c => !c.IsHidden)];
        return cells;
    }

    /// <summary>Puts a cell into its row and tells whether it reaches into others.</summary>
    private bool Place(GridCell[] row, int at, GridCell cell)
    {
        row[at] = cell;
        if (cell.Words is not null) _words.Add(cell.Words);
        if (cell.Lead is not null) _words.Add(cell.Lead);
        return cell.Cell.RowSpan > 1;
    }

    private void Reach()
    {
        var reaching = new List<GridCell>?[_rows.Length];
        for (var i = 0; i < _rows.Length; i++)
            foreach (var cell in _rows[i])
                for (var below = 1; below < cell.Cell.RowSpan && i + below < _rows.Length; below++) (reaching[i + below] ??= []).Add(cell);
        for (var i = 0; i < _rows.Length; i++)
            if (reaching[i] is { } above) _rows[i] = [.. _rows[i].Concat(above).OrderBy(c => c.Cell.Column)];
    }
}

/// <summary>A cell in a row of the grid.</summary>
/// <param name="Words">The known words it prints, or null.</param>
/// <param name="Lead">The known words before its last colon, or null.</param>
internal readonly record struct GridCell(Cell Cell, string? Words, string? Lead)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Cell.Text);

    public static GridCell Of(Cell cell, FormIndex forms, int? year)
    {
        var text = cell.Text;
        var colon = text.AsSpan().LastIndexOfAny(':', '：');
        return new GridCell(cell, forms.Words(text, year), colon > 0 ? forms.Words(text.AsSpan(0, colon), year) : null);
    }

    /// <summary>Whether the cell begins in the row rather than reaching into it from above.</summary>
    public bool BeginsIn(int row) => Cell.Row == row;
}
