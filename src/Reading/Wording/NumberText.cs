using System.Globalization;
using Gouji.Model;

namespace Gouji.Reading.Wording;

/// <summary>
/// Digits as they are printed, turned into a number: full-width digits, separators for thousands, blanks between digits.
/// The only door from text to number; a point is always the decimal point.
/// </summary>
internal static class NumberText
{
    private const int LongestNumber = 40;
    private const int ShortNumber = 18;

    /// <summary>
    /// The number that starts at <paramref name="start"/>, how many characters it takes and how many decimals it prints;
    /// false when no digit stands there or the number is longer than any figure of a budget.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out decimal number, out int length, out int decimals)
    {
        Span<char> digits = stackalloc char[LongestNumber];
        var count = 0;
        var point = -1;
        var at = start;
        while (at < text.Length && count < LongestNumber - 1)
        {
            var c = Characters.Narrow(text[at]);
            if (char.IsAsciiDigit(c)) digits[count++] = c;
            else if (c == '.' && point < 0 && count > 0 && DigitFollows(text, at + 1)) digits[point = count++] = '.';
            else if (!IsInside(text, at, count, point)) break;
            at++;
        }

        length = at - start;
        decimals = point < 0 ? 0 : count - point - 1;
        number = 0;
        if ((point < 0 ? count : point) > Amount.MostWholeDigits || decimals > Amount.MostDecimals) return false;
        return count <= ShortNumber ? TryShort(digits[..count], decimals, out number) : decimal.TryParse(digits[..count], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>Digits that a long holds need no parser.</summary>
    private static bool TryShort(ReadOnlySpan<char> digits, int decimals, out decimal number)
    {
        var sum = 0L;
        foreach (var c in digits)
            if (c != '.') sum = sum * 10 + (c - '0');
        number = new decimal(unchecked((int)sum), unchecked((int)(sum >> 32)), 0, false, (byte)decimals);
        return digits.Length > 0;
    }

    /// <summary>Whether a separator or a blank at <paramref name="at"/> stands between digits of one number.</summary>
    private static bool IsInside(ReadOnlySpan<char> text, int at, int count, int point)
    {
        if (count == 0) return false;
        var c = text[at];
        if (c is ',' or '，' or '’' or '\'') return point < 0 && GroupFollows(text, at + 1);
        if (Characters.IsBlank(c)) return DigitFollows(text, at + 1) || (point < 0 && at + 1 < text.Length && Characters.Narrow(text[at + 1]) == '.' && DigitFollows(text, at + 2));
        return false;
    }

    private static bool DigitFollows(ReadOnlySpan<char> text, int at)
    {
        if (at < text.Length && Characters.IsBlank(text[at])) at++;
        return at < text.Length && char.IsAsciiDigit(Characters.Narrow(text[at]));
    }

    /// <summary>Exactly three digits and then no digit: a group of thousands.</summary>
    private static bool GroupFollows(ReadOnlySpan<char> text, int at)
    {
        for (var i = 0; i < 3; i++)
            if (at + i >= text.Length || !char.IsAsciiDigit(Characters.Narrow(text[at + i]))) return false;
        return at + 3 >= text.Length || !char.IsAsciiDigit(Characters.Narrow(text[at + 3]));
    }
}
