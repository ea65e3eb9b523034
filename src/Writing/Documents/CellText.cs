using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Writing.Documents;

/// <summary>How a value stands in a cell: as it was printed, without the unit that the head or the unit line already says.</summary>
internal static class CellText
{
    /// <param name="money">The unit of money of the form's part.</param>
    public static string Of(Value value, Concept concept, Unit money)
    {
        if (value is not Amount amount || concept.Kind != ConceptKind.Figure) return value.Printed;
        return concept.Dimension switch
        {
            Dimension.Money when amount.Unit.Dimension == Dimension.Money && amount.Unit != money => Converted(amount, money),
            Dimension.Ratio => Rate(amount),
            _ => Bare(amount),
        };
    }

    /// <summary>20万元 is 20; what else is printed beside the number stays, as in 约20.</summary>
    private static string Bare(Amount amount)
    {
        var printed = amount.Printed.Trim();
        var unit = amount.Unit.Name;
        return unit.Length > 0 && printed.Length > unit.Length && printed.EndsWith(unit, StringComparison.Ordinal) ? printed[..^unit.Length].TrimEnd() : printed;
    }

    /// <summary>A rate shows its sign of percent; as a share of one it stays as it was printed.</summary>
    private static string Rate(Amount amount)
    {
        var printed = amount.Printed.Trim();
        return amount.Unit == Unit.Percent && printed.Length > 0 && char.IsAsciiDigit(printed[^1]) ? printed + "%" : printed;
    }

    private static string Converted(Amount amount, Unit money) =>
        PrintedFigure.Number(amount.Base / money.ToBase, money.ToBase < amount.Unit.ToBase ? 0 : amount.Decimals);
}
