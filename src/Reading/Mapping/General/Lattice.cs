using Gouji.Model;

namespace Gouji.Reading.Mapping.General;

/// <summary>A table cell by cell, merged cells standing in every place they cover; what cannot be laid out within bounds has none.</summary>
internal sealed class Lattice
{
    private const int MostColumns = 120;
    private const int MostPlaces = 400_000;
    private readonly LatticeCell?[][] _rows;

    private Lattice(LatticeCell?[][] rows, int columns) => (_rows, ColumnCount) = (rows, columns);

    public int RowCount => _rows.Length;

    public int ColumnCount { get; }

    public LatticeCell? this[int row, int column] => _rows[row][column];

    public static Lattice? Of(Table table)
    {
        var columns = table.Rows.SelectMany(r => r.Cells).Select(c => c.EndColumn).DefaultIfEmpty(0).Max();
        if (columns is 0 or > MostColumns || (long)columns * table.Rows.Count > MostPlaces) return null;
        var rows = new LatticeCell?[table.Rows.Count][];
        for (var r = 0; r < rows.Length; r++) rows[r] = new LatticeCell?[columns];
        for (var r = 0; r < rows.Length; r++)
            foreach (var cell in table.Rows[r].Cells) Lay(rows, r, LatticeCell.Of(cell, r));
        return new Lattice(rows, columns);
    }

    private static void Lay(LatticeCell?[][] rows, int row, LatticeCell cell)
    {
        for (var r = row; r < Math.Min(rows.Length, row + Math.Max(1, cell.Cell.RowSpan)); r++)
            for (var c = cell.Cell.Column; c < cell.Cell.EndColumn; c++) rows[r][c] ??= cell;
    }

    /// <summary>The different cells of a row, left to right.</summary>
    public IEnumerable<LatticeCell> Cells(int row)
    {
        LatticeCell? last = null;
        foreach (var cell in _rows[row])
        {
            if (cell is not null && !ReferenceEquals(cell, last)) yield return cell;
            last = cell;
        }
    }
}
