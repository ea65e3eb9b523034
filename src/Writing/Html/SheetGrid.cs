using System.Globalization;
using Gouji.Model;

namespace Gouji.Writing.Html;

/// <summary>The letters and numbers a spreadsheet shows around a table, told from the addresses of its cells.</summary>
/// <param name="FirstColumn">The sheet's column, from 0, that the first column of the table is.</param>
internal sealed record SheetGrid(int FirstColumn)
{
    /// <summary>Null for a table that is not of a spreadsheet.</summary>
    public static SheetGrid? Of(Table table)
    {
        var cell = table.Rows.SelectMany(r => r.Cells).FirstOrDefault(c => c.Paragraphs.Count > 0);
        return cell is not null && Address(cell) is var (_, column) ? new SheetGrid(Math.Max(0, column - 1 - cell.Column)) : null;
    }

    public string Letters(int column) => SheetAddress.Column(FirstColumn + column + 1);

    /// <summary>The sheet's number of a row; a row in which no cell begins has that of its place in the table.</summary>
    public static string Number(TableRow row) =>
        (row.Cells.Where(c => c.Paragraphs.Count > 0).Select(Address).FirstOrDefault(a => a is not null)?.Row ?? row.Number).ToString(CultureInfo.InvariantCulture);

    private static (int Row, int Column)? Address(Cell cell) => cell.Place is SheetPlace place ? SheetAddress.Read(place.Address) : null;
}
