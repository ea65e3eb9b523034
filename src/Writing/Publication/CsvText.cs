using System.Text;

namespace Gouji.Writing.Publication;

/// <summary>
/// Rows as RFC 4180 has them, in UTF-8 with a byte order mark: whoever opens them with Excel or WPS sees Chinese, and programs skip the mark. A cell that a
/// spreadsheet would take for a formula gets an apostrophe before it.
/// </summary>
internal static class CsvText
{
    /// <summary>OWASP, CSV injection; the full-width signs work in East Asian versions of Excel.</summary>
    private const string Starters = "=+-@\t\r\n＝＋－＠";

    public static byte[] Of(PublicTable table)
    {
        var text = new StringBuilder();
        Row(text, [.. table.Columns.Select(c => c.Name)]);
        foreach (var row in table.Rows) Row(text, row);
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>The cell as it is written: neutralised where it begins like a formula and is no negative number.</summary>
    public static string Neutral(string cell)
    {
        var start = cell.AsSpan().TrimStart(' ');
        return start.Length > 0 && Starters.Contains(start[0], StringComparison.Ordinal) && !IsNegativeNumber(cell) ? "'" + cell : cell;
    }

    /// <summary>A minus, digits, and perhaps a point and digits.</summary>
    public static bool IsNegativeNumber(string cell)
    {
        if (cell.Length < 2 || cell[0] != '-' || !char.IsAsciiDigit(cell[1]) || !char.IsAsciiDigit(cell[^1])) return false;
        var digits = cell.AsSpan(1);
        return digits.IndexOfAnyExcept("0123456789.") < 0 && digits.Count('.') <= 1;
    }

    private static void Row(StringBuilder text, IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0) text.Append(',');
            Cell(text, Neutral(cells[i]));
        }

        text.Append("\r\n");
    }

    private static void Cell(StringBuilder text, string cell)
    {
        if (cell.AsSpan().IndexOfAny(",\"\r\n") < 0) text.Append(cell);
        else text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
