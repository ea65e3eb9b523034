using Gouji.Model;
using Gouji.Reading.Wording;

namespace Gouji.Reading.Mapping;

/// <summary>Turns printed text into the kind of value a concept takes.</summary>
internal static class CellValue
{
    public static Value Of(Concept concept, string printed, Unit? unit) => concept.Kind switch
    {
        ConceptKind.Figure => Fit(AmountText.Figure(printed, DefaultUnit(concept, unit)), concept),
        ConceptKind.Target => AmountText.Target(printed),
        ConceptKind.Date => DateText.Read(printed),
        _ => AmountText.Text(printed),
    };

    public static Unit DefaultUnit(Concept concept, Unit? unit) => concept.Dimension switch
    {
        Dimension.Money => unit is { Dimension: Dimension.Money } ? unit : Unit.WanYuan,
        Dimension.People => Unit.Person,
        Dimension.Ratio => Unit.Percent,
        Dimension.Points => Unit.Point,
        Dimension.Area => Unit.SquareMetre,
        _ => Unit.None,
    };

    /// <summary>The unit a head or caption prints in brackets: （万元）, （元）, 单位：元.</summary>
    public static Unit? PrintedUnit(string label)
    {
        var open = label.LastIndexOfAny(['（', '(', '：', ':']);
        if (open < 0) return null;
        return label.AsSpan(open + 1).Trim(" ）)\u3000") switch { "万元" => Unit.WanYuan, "元" => Unit.Yuan, "亿元" => Unit.YiYuan, _ => null };
    }

    /// <summary>A rate printed as 0.96 instead of 96 % is a share of one.</summary>
    private static Value Fit(Value value, Concept concept)
    {
        if (concept.Dimension != Dimension.Ratio || value is not Amount amount || amount.Printed.Contains('%') || amount.Printed.Contains('％')) return value;
        return amount.Number is > 0 and <= 2 && amount.Decimals > 0 ? amount with { Unit = new Unit("", Dimension.Ratio, 1m) } : value;
    }
}
