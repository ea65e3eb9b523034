using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Writing.Documents.Drafting;

/// <summary>How a value is written in running text, where no head says its unit: 71.28 in a table of 万元 is 71.28万元.</summary>
internal static class SpokenValue
{
    /// <summary>Decimals of 万元 in which what a table gives in 元 is told.</summary>
    private const int Cents = 2;

    public static Value Of(Value value) => value is Amount { Vagueness: Vagueness.None, Comparator: Comparator.None } amount ? Spoken(amount) : value;

    private static Amount Spoken(Amount amount) => amount.Unit.Dimension switch
    {
        Dimension.Money => With(amount, amount.Base, amount.Unit == Unit.WanYuan ? amount.Decimals : amount.Base == 0 ? 0 : Cents, Unit.WanYuan),
        Dimension.Ratio => With(amount, amount.Base / Unit.Percent.ToBase, amount.Unit == Unit.Percent ? amount.Decimals : Math.Max(0, amount.Decimals - 2), Unit.Percent),
        _ when amount.Unit.Name.Length > 0 && !amount.Printed.TrimEnd().EndsWith(amount.Unit.Name, StringComparison.Ordinal) => With(amount, amount.Number, amount.Decimals, amount.Unit),
        _ => amount,
    };

    private static Amount With(Amount amount, decimal number, int decimals, Unit unit)
    {
        var digits = PrintedFigure.Number(number, decimals);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var shown = point < 0 ? 0 : digits.Length - point - 1;
        return amount with { Number = decimal.Round(number, shown) + new decimal(0, 0, 0, false, (byte)shown), Decimals = shown, Unit = unit, Printed = digits + unit.Name };
    }
}
