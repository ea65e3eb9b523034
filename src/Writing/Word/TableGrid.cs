using Gouji.Writing.Documents;

namespace Gouji.Writing.Word;

/// <summary>
/// A table of the paper form cut into slots as Word wants them: every row covers every column. A cell that begins where another one reaches to takes that place; what no cell covers
/// is an empty slot, so that whatever table comes, its file can be opened.
/// </summary>
internal sealed class TableGrid
{
    private readonly int[] _edges;
    private readonly PaperCell?[,] _owners;
    private readonly List<(int Row, PaperCell Cell)> _cells = [];

    /// <param name="most">The width of the text area in mm, to which a wider table shrinks.</param>
    public TableGrid(PaperTable table, decimal most)
    {
        (Table, Columns) = (table, table.Widths.Count);
        _edges = Edges(table.Widths, most);
        _owners = new PaperCell?[table.Rows.Count, Columns];
        for (var row = 0; row < table.Rows.Count; row++)
            foreach (var cell in table.Rows[row].Cells) Place(cell, row);
    }

    public PaperTable Table { get; }

    public int Columns { get; }

    /// <summary>The cells with the rows they begin in.</summary>
    public IReadOnlyList<(int Row, PaperCell Cell)> Cells => _cells;

    /// <summary>The width of columns that stand side by side, in twips.</summary>
    public int Width(int column, int span) => _edges[(int)Math.Min((long)column + span, Columns)] - _edges[column];

    public int Width(PaperCell cell) => cell.Column < 0 || cell.Column >= Columns ? 0 : Width(cell.Column, Math.Max(1, cell.ColumnSpan));

    /// <summary>The slots of a row, left to right.</summary>
    public IEnumerable<TableSlot> Slots(int row)
    {
        for (var column = 0; column < Columns;)
        {
            var owner = _owners[row, column];
            var span = 1;
            while (owner is not null && column + span < Columns && ReferenceEquals(_owners[row, column + span], owner)) span++;
            var goesOn = owner is not null && row > 0 && ReferenceEquals(_owners[row - 1, column], owner);
            var goesDown = owner is not null && row + 1 < Table.Rows.Count && ReferenceEquals(_owners[row + 1, column], owner);
            yield return new TableSlot(owner, column, span, goesOn, goesDown);
            column += span;
        }
    }

    private void Place(PaperCell cell, int row)
    {
        if (cell.Column < 0 || cell.Column >= Columns) return;
        var right = (int)Math.Min(Columns, (long)cell.Column + Math.Max(1, cell.ColumnSpan));
        var bottom = (int)Math.Min(Table.Rows.Count, (long)row + Math.Max(1, cell.RowSpan));
        for (var c = cell.Column; c < right; c++) End(_owners[row, c], row, c);
        for (var r = row; r < bottom; r++)
            for (var c = cell.Column; c < right; c++) _owners[r, c] = cell;
        _cells.Add((row, cell));
    }

    /// <summary>A cell ends above another one that begins within it, or to its left where both begin in one row; else its words would stand twice.</summary>
    private void End(PaperCell? owner, int row, int column)
    {
        if (owner is null) return;
        var left = row > 0 && ReferenceEquals(_owners[row - 1, owner.Column], owner) ? owner.Column : column;
        for (var r = row; r < Table.Rows.Count && ReferenceEquals(_owners[r, column], owner); r++)
            for (var c = left; c < Columns; c++)
                if (ReferenceEquals(_owners[r, c], owner)) _owners[r, c] = null;
    }

    private static int[] Edges(IReadOnlyList<decimal> widths, decimal most)
    {
        var sum = widths.Sum();
        var scale = sum > most ? most / sum : 1m;
        var edges = new int[widths.Count + 1];
        var left = 0m;
        for (var i = 0; i < widths.Count; i++) edges[i + 1] = Math.Max(edges[i] + 1, Twips.Of((left += widths[i]) * scale));
        return edges;
    }
}
