using System.Globalization;

namespace Gouji.Model;

/// <summary>Names of spreadsheet cells as spreadsheets write them: D17, or $D$17 in a formula. Rows and columns count from 1.</summary>
public static class SheetAddress
{
    public const int LastRow = 1_048_576;
    public const int LastColumn = 16_384;

    public static string Of(int row, int column) => Column(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>The letters of a column.</summary>
    public static string Column(int column)
    {
        Span<char> letters = stackalloc char[8];
        var at = letters.Length;
        for (; column > 0; column = (column - 1) / 26) letters[--at] = (char)('A' + (column - 1) % 26);
        return letters[at..].ToString();
    }

    /// <summary>The row and column of one cell; null for anything else, or beyond the last row or column.</summary>
    public static (int Row, int Column)? Read(ReadOnlySpan<char> text)
    {
        var (row, column, at) = (0, 0, 0);
        if (at < text.Length && text[at] == '$') at++;
        for (; at < text.Length && char.IsAsciiLetter(text[at]) && column <= LastColumn; at++) column = column * 26 + (char.ToUpperInvariant(text[at]) - 'A' + 1);
        if (at < text.Length && text[at] == '$') at++;
        for (; at < text.Length && char.IsAsciiDigit(text[at]) && row <= LastRow; at++) row = row * 10 + (text[at] - '0');
        return at == text.Length && row is > 0 and <= LastRow && column is > 0 and <= LastColumn ? (row, column) : null;
    }
}
