using Gouji.Model;

namespace Gouji.Writing.Sheets;

/// <summary>A number as a cell stores it, with the decimals it is shown with.</summary>
internal readonly record struct SheetNumber(decimal Number, int Decimals, bool IsPercent = false)
{
    public const int MostDecimals = 6;

    private const int PercentDecimals = 2;

    /// <summary>A figure of a finding, in base units: money with its cents at least, rates as percents, anything else with the digits it has.</summary>
    public static SheetNumber Of(decimal value, Unit unit) => unit.Dimension switch
    {
        Dimension.Ratio => new(value, PercentDecimals, true),
        Dimension.Money => new(value, Math.Max(2, Digits(value))),
        _ => new(value, Digits(value)),
    };

    private static int Digits(decimal value)
    {
        var digits = 0;
        while (digits < MostDecimals && decimal.Round(value, digits) != value) digits++;
        return digits;
    }
}
