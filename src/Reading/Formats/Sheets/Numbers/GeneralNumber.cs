using System.Globalization;

namespace Gouji.Reading.Formats.Sheets.Numbers;

/// <summary>Numbers without a format of their own: up to eleven characters, as a wide enough cell shows them.</summary>
internal static class GeneralNumber
{
    /// <summary>Digits beside the point among the eleven characters.</summary>
    private const int MostDigits = 10;

    /// <summary>The number with as many decimals as fit; whole numbers are never shortened, so that long ones stay what they are.</summary>
    public static string Print(decimal number)
    {
        var rounded = StoredNumber.Fifteen(number);
        var whole = decimal.Truncate(Math.Abs(rounded)).ToString(CultureInfo.InvariantCulture).Length;
        var decimals = Math.Max(0, MostDigits - whole);
        return decimal.Round(rounded, decimals, MidpointRounding.AwayFromZero).ToString("0.##########", CultureInfo.InvariantCulture);
    }
}
