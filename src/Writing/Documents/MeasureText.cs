using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Gouji.Model.Forms;

namespace Gouji.Writing.Documents;

/// <summary>Targets and actuals of forms that print comparison and unit in columns of their own: ≥ ｜ 95 ｜ %, where others print ≥95%.</summary>
internal static class MeasureText
{
    private static readonly Concept s_comparison = Vocabulary.Default["指标.性质"];
    private static readonly Concept s_unit = Vocabulary.Default["指标.度量单位"];

    /// <summary>The bare number where the columns beside it say the rest; null where the value is printed as it is.</summary>
    public static string? Of(PartPlaces places, RowItem? row, Concept concept, Value value)
    {
        if (concept.Kind != ConceptKind.Target || row is null || value is not Amount { Vagueness: Vagueness.None } amount) return null;
        var unit = Printed(places, row, s_unit);
        var comparison = Printed(places, row, s_comparison);
        if (unit.Length == 0 && comparison.Length == 0) return null;
        var number = PrintedFigure.Number(amount.Number, amount.Decimals);
        return $"{SignOf(comparison)}{number}{unit}" == amount.Printed || $"{number}{unit}" == amount.Printed ? number : null;
    }

    /// <summary>定性 and 定量 are kinds, not signs.</summary>
    private static string SignOf(string comparison) => comparison.Length <= 2 && !comparison.AsSpan().ContainsAnyExcept("≥≤＞＜＝=><≧≦") ? comparison : "";

    private static string Printed(PartPlaces places, RowItem row, Concept concept) =>
        HasColumn(places.Part, concept) ? places.Find(new LayoutSlot(concept, default, default), row.Key).Entry?.Value.Printed.Trim() ?? "" : "";

    private static bool HasColumn(FormPart part, Concept concept) => part.Blocks.Any(b => b.Columns.Any(c => c.Meaning.Concept == concept));
}
