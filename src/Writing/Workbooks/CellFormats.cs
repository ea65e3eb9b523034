using Gouji.Model;

namespace Gouji.Writing.Workbooks;

/// <summary>The number formats of cells that are filled in.</summary>
internal static class CellFormats
{
    private const string Text = "@";
    private const string DayOfYear = "yyyy\"年\"m\"月\"d\"日\"";

    /// <summary>A figure that is there keeps its format; before, money and shares have two decimals. Words typed stay as they are typed.</summary>
    public static string? Of(FactCell fact, Value? value, string printed) => fact.Key.Concept.Kind switch
    {
        ConceptKind.Figure => Framed(fact, Figure(fact.Key.Concept, value, printed)),
        ConceptKind.Date when fact.Lead.Length + fact.Tail.Length == 0 => DayOfYear,
        _ => Quoted(fact.Lead) + Text + Quoted(fact.Tail),
    };

    private static string? Figure(Concept concept, Value? value, string printed) =>
        value is Amount amount && (PrintedNumber.Of(printed, amount) ?? PrintedNumber.Of(amount.Printed, amount)) is { } number ? number.Format : concept.Dimension switch
        {
            Dimension.Money => "0.00",
            Dimension.Ratio => "0.00%",
            _ => null,
        };

    /// <summary>一般公共预算：0.00: the words stand before every number, so that only the number is typed.</summary>
    private static string? Framed(FactCell fact, string? format)
    {
        if (fact.Lead.Length + fact.Tail.Length == 0) return format;
        var (lead, tail, number) = (Quoted(fact.Lead), Quoted(fact.Tail), format ?? "General");
        return $"{lead}{number}{tail};{lead}-{number}{tail};{lead}{number}{tail};@";
    }

    private static string Quoted(string words) => words.Length == 0 ? "" : PrintedNumber.Quoted(words) ?? "";
}
