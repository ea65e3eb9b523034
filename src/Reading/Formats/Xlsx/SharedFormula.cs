using System.Text;
using Gouji.Model;

namespace Gouji.Reading.Formats.Xlsx;

/// <summary>Moves a formula to another cell, as copying it there does.</summary>
internal static class SharedFormula
{
    /// <summary>The formula with its relative references moved down and right.</summary>
    public static string Moved(string formula, int rows, int columns)
    {
        var moved = new StringBuilder(formula.Length + 8);
        for (var at = 0; at < formula.Length;)
        {
            var length = Length(formula, at);
            var word = formula.AsSpan(at, length);
            at += length;
            var isCalled = at < formula.Length && formula[at] is '(' or '!';
            if (isCalled || SheetAddress.Read(word) is not var (row, column)) moved.Append(word);
            else Append(moved, word, row, column, rows, columns);
        }

        return moved.ToString();
    }

    /// <summary>Characters that stand together: a text or the name of a sheet in quotes, a word, or one sign.</summary>
    private static int Length(string formula, int at)
    {
        if (formula[at] is '"' or '\'')
        {
            var close = formula.IndexOf(formula[at], at + 1);
            return close < 0 ? formula.Length - at : close - at + 1;
        }

        var end = at;
        while (end < formula.Length && (char.IsLetterOrDigit(formula[end]) || formula[end] is '$' or '_' or '.')) end++;
        return Math.Max(1, end - at);
    }

    private static void Append(StringBuilder moved, ReadOnlySpan<char> word, int row, int column, int rows, int columns)
    {
        var (isColumnFixed, isRowFixed) = (word[0] == '$', word[1..].Contains('$'));
        if (isColumnFixed) moved.Append('$');
        moved.Append(SheetAddress.Column(isColumnFixed ? column : Math.Max(1, column + columns)));
        if (isRowFixed) moved.Append('$');
        moved.Append(isRowFixed ? row : Math.Max(1, row + rows));
    }
}
