using System.Globalization;

namespace Gouji.Reading.Formats.Sheets.Numbers;

/// <summary>Numbers as a workbook stores them: binary fractions written with up to seventeen digits, of which fifteen count.</summary>
internal static class StoredNumber
{
    private const int Precision = 15;

    /// <summary>The number, or null where it is none or too big for any amount.</summary>
    public static decimal? Read(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Fifteen(number) : null;

    /// <summary>Without the digits that only the binary fraction has: 2127.2100000000003 is 2127.21.</summary>
    public static decimal Fifteen(decimal number)
    {
        var magnitude = Math.Abs(number);
        if (magnitude == 0) return 0;
        var decimals = Precision;
        for (var size = magnitude; size >= 1 && decimals > 0; size /= 10) decimals--;
        for (var size = magnitude; size < 0.1m && decimals < 28; size *= 10) decimals++;
        return decimal.Round(number, decimals, MidpointRounding.AwayFromZero);
    }
}
