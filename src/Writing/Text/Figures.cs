using System.Globalization;
using Gouji.Model;

namespace Gouji.Writing.Text;

/// <summary>Writes numbers as the field prints them; never with more digits than they have.</summary>
internal static class Figures
{
    /// <summary>A number in base units with its unit: 360.00 万元, 96.39%, 80 人.</summary>
    public static string WithUnit(decimal value, Unit unit) => unit.Dimension switch
    {
        Dimension.Ratio => $"{Digits(value * 100, 2)}%",
        Dimension.Money => $"{Digits(value, 2)} {Unit.WanYuan.Name}",
        _ => $"{Plain(value)} {unit.Name}".TrimEnd(),
    };

    /// <summary>Money without its unit, as terms of a sum are written.</summary>
    public static string Money(decimal value) => Digits(value, 2);

    public static string Plain(decimal value) => value.ToString("0.##########", CultureInfo.InvariantCulture);

    /// <summary>The number as printed, all its decimals kept.</summary>
    public static string AsPrinted(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The repaired figure with the unit printed behind the wrong one, so that it can be typed as it is shown; null where the cure is not one figure.</summary>
    public static string? Repaired(Suspect suspect) => suspect.Repaired is { } value ? AsPrinted(value) + FindingLines.UnitBehind(suspect.Spot.Printed) : null;

    public static string Share(int part, int whole) => whole == 0 ? "–" : (100m * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + "%";

    private static string Digits(decimal value, int least) => decimal.Round(value, least) == value
        ? value.ToString("0." + new string('0', least), CultureInfo.InvariantCulture)
        : value.ToString("0." + new string('0', least) + "######", CultureInfo.InvariantCulture);
}
