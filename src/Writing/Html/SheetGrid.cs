using System.Globalization;
using Gouji.Model;

namespace Gouji.Writing.Html;

/// <summary>The letters and numbers a spreadsheet shows around a table, told from the addresses of its cells.</summary>
/// <param name="FirstColumn">The sheet's column, from 0, that the first column of the table is.</param>
internal sealed record SheetGrid(int FirstColumn)
{
    private const int Alphabet = 26;

    /// <summary>Null for a table that is not of a spreadsheet.</summary>
    public static SheetGrid? Of(Table table)
    {
        var cell = table.Rows.SelectMany(r => r.Cells).FirstOrDefault(c => c.Paragraphs.Count > 0);
        return cell?.Place is SheetPlace place ? new SheetGrid(Math.Max(0, Column(place.Address) - cell.Column)) : null;
    }

    public string Letters(int column)
    {
        var letters = "";
        for (var rest = FirstColumn + column + 1; rest > 0; rest = (rest - 1) / Alphabet) letters = (char)('A' + ((rest - 1) % Alphabet)) + letters;
        return letters;
    }

    /// <summary>The sheet's number of a row; a row in which no cell begins has that of its place in the table.</summary>
    public static string Number(TableRow row) => row.Cells.Select(c => c.Paragraphs.Count > 0 ? c.Place as SheetPlace : null).FirstOrDefault(p => p is not null) is { } place
        ? place.Address.TrimStart([.. "$ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"])
        : row.Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The column of D17, from 0.</summary>
    private static int Column(string address) => address.Where(char.IsAsciiLetter).Take(3).Aggregate(0, (column, letter) => (column * Alphabet) + char.ToUpperInvariant(letter) - 'A' + 1) - 1;
}
