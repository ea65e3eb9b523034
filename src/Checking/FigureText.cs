using System.Globalization;
using Gouji.Model;

namespace Gouji.Checking;

/// <summary>Writes figures in base units as the field prints them: 360.00 万元, 96.39%, 80 人.</summary>
internal static class FigureText
{
    /// <summary>The number without its unit.</summary>
    public static string Number(decimal value, Dimension? dimension) => dimension switch
    {
        Dimension.Ratio => (value * 100).ToString("0.00", CultureInfo.InvariantCulture) + "%",
        Dimension.Money => value.ToString(decimal.Round(value, 2) == value ? "0.00" : "0.00####", CultureInfo.InvariantCulture),
        _ => value.ToString("0.####", CultureInfo.InvariantCulture),
    };

    /// <summary>The amount as printed, brought to base units without changing its digits where the unit is the base.</summary>
    public static string Of(Amount amount) => amount.Unit.ToBase == 1m || amount.Unit.Dimension == Dimension.Ratio
        ? amount.Number.ToString(amount.Unit.Dimension == Dimension.Ratio && amount.Unit.ToBase != 1m ? "0.####\\%" : "0.######", CultureInfo.InvariantCulture)
        : Number(amount.Base, amount.Unit.Dimension);

    /// <summary>The unit of a difference in words: rates differ by points.</summary>
    public static Sentence UnitWords(Dimension? dimension) => dimension == Dimension.Ratio ? new Sentence("百分点", "points") : new Sentence(UnitOf(dimension).Name, UnitOf(dimension).Name);

    public static Unit UnitOf(Dimension? dimension) => dimension switch
    {
        Dimension.Money => Unit.WanYuan,
        Dimension.People => Unit.Person,
        Dimension.Points => Unit.Point,
        Dimension.Area => Unit.SquareMetre,
        _ => Unit.None,
    };
}
