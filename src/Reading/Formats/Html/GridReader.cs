using Gouji.Model;

namespace Gouji.Reading.Formats.Html;

/// <summary>Lays the cells of a table on its grid: spans push the cells beside and below them aside (HTML Living Standard, 4.9.12).</summary>
/// <remarks>The column in a place counts cells as word processors do, with those of the rows above that reach down.</remarks>
internal sealed class GridReader(HtmlReading reading, int number)
{
    /// <summary>For each column the row behind the cell that reaches down in it, and whether the column begins a cell.</summary>
    private readonly List<(int End, bool IsFirst)> _taken = [];
    private int _row;
    private int _columns;

    public Table Read(HtmlNode table)
    {
        List<HtmlNode> source = [.. TableShape.Rows(table)];
        var rows = new List<TableRow>(source.Count);
        foreach (var row in source)
        {
            reading.Allowance.SpendRow();
            rows.Add(new TableRow(_row + 1, [.. ReadRow(row, source.Count)]));
            _row++;
        }
        return new Table(number, _columns, rows);
    }

    private List<Cell> ReadRow(HtmlNode row, int rows)
    {
        var cells = new List<Cell>();
        int column = 0, ordinal = 0;
        foreach (var cell in TableShape.Cells(row))
        {
            for (; IsTaken(column); column++)
            {
                reading.Allowance.SpendCell();
                if (_taken[column].IsFirst) ordinal++;
            }
            var rowSpan = cell.RowSpan == 0 ? rows - _row : Math.Min(cell.RowSpan, rows - _row);
            cells.Add(Build(cell, column, ++ordinal, rowSpan));
            Take(column, cell.ColumnSpan, rowSpan);
            column += cell.ColumnSpan;
        }
        return cells;
    }

    private Cell Build(HtmlNode cell, int column, int ordinal, int rowSpan)
    {
        var blocks = reading.ReadCell(cell, number, _row + 1, ordinal);
        return new Cell(_row, column, rowSpan, cell.ColumnSpan, [.. blocks.OfType<Paragraph>()], [.. blocks.OfType<Table>()]);
    }

    private bool IsTaken(int column) => column < _taken.Count && _taken[column].End > _row;

    /// <summary>Each column covered counts, so that no made-up span costs more than the cells it stands for.</summary>
    private void Take(int column, int columnSpan, int rowSpan)
    {
        for (var i = column; i < column + columnSpan; i++)
        {
            reading.Allowance.SpendCell();
            if (i == _taken.Count) _taken.Add((0, false));
            _taken[i] = (_row + rowSpan, i == column);
        }
        _columns = Math.Max(_columns, column + columnSpan);
    }
}
