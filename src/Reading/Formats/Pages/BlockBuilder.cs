using Gouji.Model;

namespace Gouji.Reading.Formats.Pages;

/// <summary>Makes neutral blocks of printed paragraphs and tables, each with its place.</summary>
internal sealed class BlockBuilder(string file, Allowance allowance)
{
    private int _paragraphs;
    private int _tables;

    public Paragraph Paragraph(IReadOnlyList<TextLine> lines) => Paragraph(lines, 0, 0, 0);

    public Table Table(PrintedTable table)
    {
        _tables++;
        var (columns, margin) = (table.Columns(), CellText.Margin(table));
        List<TableRow> rows = [];
        foreach (var (row, across) in Rows(table).Index())
        {
            allowance.SpendRow();
            across.Sort((a, b) => a.Left.CompareTo(b.Left));
            List<Cell> cells = [];
            for (var i = 0; i < across.Count; i++)
                if (across[i].Row == row) cells.Add(Cell(across[i], i + 1, columns, margin));
            rows.Add(new TableRow(row + 1, cells));
        }

        return new Table(_tables, columns.Count - 1, rows);
    }

    /// <summary>For each row the cells that begin in it or reach into it.</summary>
    private static List<PrintedCell>[] Rows(PrintedTable table)
    {
        var rows = new List<PrintedCell>[table.RowCount];
        for (var i = 0; i < rows.Length; i++) rows[i] = [];
        foreach (var cell in table.Cells)
            for (var row = cell.Row; row < cell.EndRow; row++) rows[row].Add(cell);
        return rows;
    }

    private Cell Cell(PrintedCell cell, int ordinal, List<decimal> columns, decimal margin)
    {
        allowance.SpendCell();
        List<Paragraph> paragraphs = [.. CellText.Paragraphs(cell, margin).Select(lines => Paragraph(lines, _tables, cell.Row + 1, ordinal))];
        if (paragraphs.Count == 0) paragraphs.Add(Empty(cell, ordinal));
        var (column, end) = (Column(columns, cell.Left), Column(columns, cell.Right));
        return new Cell(cell.Row, column, cell.RowSpan, Math.Max(1, end - column), paragraphs, []);
    }

    private static int Column(List<decimal> columns, decimal at) => columns.FindLastIndex(c => c <= at + PrintedTable.SameColumn) is >= 0 and var found ? found : 0;

    private Paragraph Paragraph(IReadOnlyList<TextLine> lines, int table, int row, int column)
    {
        var printed = PrintedText.Of(lines);
        var text = printed.Text;
        allowance.SpendParagraph(text.Length);
        allowance.CheckTime();
        var whole = new PagePlace(file, lines[0].Page, lines[0].Left, lines[0].Top, lines[0].Width, lines[0].Bottom - lines[0].Top)
        {
            Paragraph = ++_paragraphs,
            Table = table,
            Row = row,
            Column = column,
            Runs = printed.Runs,
        };
        return new Paragraph(text, whole.Within(0, text.Length));
    }

    private Paragraph Empty(PrintedCell cell, int column)
    {
        allowance.SpendParagraph(0);
        var place = new PagePlace(file, cell.Page, cell.Left, cell.Top, cell.Right - cell.Left, cell.Bottom - cell.Top)
        {
            Paragraph = ++_paragraphs,
            Table = _tables,
            Row = cell.Row + 1,
            Column = column,
        };
        return new Paragraph("", place);
    }
}
