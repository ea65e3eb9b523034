using Gouji.Model;

namespace Gouji.Reading.Formats.Docx;

/// <summary>Reads one table into a grid: the cell of a merge stands once, at its upper left, and rows deleted under tracking are gone.</summary>
internal sealed class TableReader
{
    private readonly DocxReading _reading;
    private readonly XmlCursor _cursor;
    private readonly int _number;
    private readonly RowReader _row;
    private readonly List<(int Number, CellDraft[] Cells)> _rows = [];
    private int _rowNumber;
    private int _columns;

    public TableReader(DocxReading reading, XmlCursor cursor, StoryReader story)
    {
        (_reading, _cursor, _number) = (reading, cursor, ++reading.Tables);
        _row = new RowReader(reading, cursor, story, _number);
    }

    /// <summary>Reads the table at hand.</summary>
    public Table Read()
    {
        Walk();
        var rows = new TableRow[_rows.Count];
        for (var i = 0; i < rows.Length; i++) rows[i] = new TableRow(_rows[i].Number, Finish(_rows[i].Cells));
        return new Table(_number, _columns, rows);
    }

    private void Walk()
    {
        var me = _cursor.Enter();
        while (_cursor.NextChild(me))
        {
            if (_cursor.Tag == Tag.Row) ReadRow();
            else if (_cursor.Tag is Tag.Wrapper or Tag.Control or Tag.Inserted) Walk();
            else if (_cursor.Tag == Tag.AlternateContent) _cursor.Alternative(Walk);
        }
    }

    private void ReadRow()
    {
        _reading.Allowance.SpendRow();
        if (_row.Read(++_rowNumber, _rows.Count) is not { } cells) return;
        _rows.Add((_rowNumber, cells));
        _columns = Math.Max(_columns, _row.Width);
    }

    private static Cell[] Finish(CellDraft[] drafts)
    {
        var cells = new Cell[drafts.Length];
        for (var i = 0; i < cells.Length; i++) cells[i] = drafts[i].Finish();
        return cells;
    }
}
