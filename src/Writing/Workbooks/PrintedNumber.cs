using System.Globalization;
using Gouji.Model;

namespace Gouji.Writing.Workbooks;

/// <summary>A printed figure as a number and the number format that prints it so again, to the character.</summary>
/// <param name="ToBase">What the number is multiplied with to be in base units.</param>
internal readonly record struct PrintedNumber(decimal Number, string Format, decimal ToBase)
{
    /// <summary>A cell holds no more digits exactly.</summary>
    private const int MostDigits = 15;

    /// <summary>Null where the text is not just this amount: a range, a target with ≥, words around it, zeros in front.</summary>
    public static PrintedNumber? Of(string text, Amount amount)
    {
        if (amount.Vagueness != Vagueness.None || amount.Comparator != Comparator.None) return null;
        var length = text.AsSpan().IndexOfAnyExcept("-0123456789,.");
        var digits = length < 0 ? text : text[..length];
        var unit = text[digits.Length..];
        if (Plain(digits) is not { } format || !decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)) return null;
        if (number != amount.Number || number.ToString(format, CultureInfo.InvariantCulture) != digits) return null;
        return unit switch
        {
            "" => new(number, format, amount.Unit.ToBase),
            "%" when amount.Unit == Unit.Percent => new(number / 100, format + "%", 1),
            _ when Quoted(unit) is { } words => new(number, format + words, amount.Unit.ToBase),
            _ => null,
        };
    }

    /// <summary>Words as a number format prints them, or null where it cannot.</summary>
    public static string? Quoted(string words) => words.Contains('"', StringComparison.Ordinal) || words.Any(char.IsControl) ? null : $"\"{words}\"";

    /// <summary>0.00 for 12.50, #,##0.0 for 1,234.5.</summary>
    private static string? Plain(string digits)
    {
        if (digits.Count(char.IsAsciiDigit) is 0 or > MostDigits) return null;
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : digits.Length - point - 1;
        return (digits.Contains(',', StringComparison.Ordinal) ? "#,##0" : "0") + (point < 0 ? "" : "." + new string('0', decimals));
    }
}
