using Gouji.Model;

namespace Gouji.Reading.Formats.Sheets;

/// <summary>Lays rows of a sheet out as a table: merged cells once with their spans, blank cells as cells, columns that hold nothing left out.</summary>
internal sealed class SheetTable
{
    private readonly SheetCells _cells;
    private readonly SheetContents _sheet;
    private readonly List<SheetRow> _rows;
    private readonly Allowance _allowance;
    private readonly int[] _columns;
    private readonly bool[] _hiddenColumns;

    public SheetTable(SheetCells cells, SheetContents sheet, List<SheetRow> rows, Allowance allowance)
    {
        (_cells, _sheet, _rows, _allowance) = (cells, sheet, rows, allowance);
        _columns = [.. rows.SelectMany(r => r.Cells).Select(c => c.Column).Distinct().Order()];
        _hiddenColumns = Array.ConvertAll(_columns, c => sheet.IsHidden || sheet.IsHiddenColumn(c));
    }

    public Table Build(int number)
    {
        var merges = new ActiveMerges(_sheet.Merges);
        var rows = new TableRow[_rows.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            _allowance.CheckTime();
            _allowance.SpendRow();
            rows[i] = new TableRow(i + 1, Row(i, merges.At(_rows[i].Number)));
        }

        return new Table(number, _columns.Length, rows);
    }

    private Cell[] Row(int index, List<SheetMerge> merges)
    {
        var row = _rows[index];
        List<Cell> cells = new(_columns.Length);
        var (filled, merged) = (0, 0);
        for (var column = 0; column < _columns.Length;)
        {
            while (merged < merges.Count && merges[merged].Right < _columns[column]) merged++;
            var merge = merged < merges.Count && merges[merged].Left <= _columns[column] ? merges[merged] : null;
            var span = merge is null ? 1 : ColumnsTo(merge.Right, column);
            if (merge is null || IsFirstRow(index, merge)) cells.Add(Cell(index, column, span, merge, Find(row, merge?.Left ?? _columns[column], ref filled)));
            column += span;
        }

        return [.. cells];
    }

    private Cell Cell(int index, int column, int span, SheetMerge? merge, SheetCell? found)
    {
        _allowance.SpendCell();
        var row = _rows[index];
        var rowSpan = merge is null ? 1 : RowsTo(merge.Bottom, index);
        IReadOnlyList<Paragraph> paragraphs = found is { } cell ? _cells.Paragraphs(row.Number, cell) : [_cells.Blank(row.Number, _columns[column])];
        return new Cell(index, column, rowSpan, span, paragraphs, [])
        {
            Formula = found?.Formula,
            Stored = found?.Stored,
            IsHidden = IsHidden(index, rowSpan, column, span),
        };
    }

    /// <summary>Only the upper left cell of a merge holds what is shown.</summary>
    private static SheetCell? Find(SheetRow row, int column, ref int from)
    {
        while (from < row.Cells.Count && row.Cells[from].Column < column) from++;
        return from < row.Cells.Count && row.Cells[from].Column == column ? row.Cells[from] : null;
    }

    private bool IsFirstRow(int index, SheetMerge merge) => index == 0 || _rows[index - 1].Number < merge.Top;

    private int ColumnsTo(int right, int from)
    {
        var to = from + 1;
        while (to < _columns.Length && _columns[to] <= right) to++;
        return to - from;
    }

    private int RowsTo(int bottom, int from)
    {
        var to = from + 1;
        while (to < _rows.Count && _rows[to].Number <= bottom) to++;
        return to - from;
    }

    private bool IsHidden(int row, int rowSpan, int column, int columnSpan)
    {
        var (rows, columns) = (true, true);
        for (var i = 0; i < rowSpan; i++) rows &= _rows[row + i].IsHidden;
        for (var i = 0; i < columnSpan; i++) columns &= _hiddenColumns[column + i];
        return rows || columns;
    }
}
