using Gouji.Model;

namespace Gouji.Reading.Mapping;

/// <summary>
/// How an indicator is measured where the form gives comparison and unit columns of their own: ≥ ｜ 95 ｜ % is the target ≥95%, and an
/// actual 97 beside it is 97%.
/// </summary>
internal readonly record struct Measure(string Comparison, string Unit)
{
    private const string Comparisons = "≥≤＞＜＝=><≧≦";

    public static Measure Of(List<(Cell Cell, Head Head)> cells) =>
        new(Operator(Text(cells, "指标.性质")), Text(cells, "指标.度量单位"));

    /// <summary>The text of a target or an actual with what the other columns say of it; other texts as they are.</summary>
    public string Complete(Concept concept, string text)
    {
        if (concept.Kind != ConceptKind.Target || (Unit is null or "" && Comparison is null or "")) return text;
        var plain = text.Trim();
        if (plain.Length == 0 || !IsNumber(plain)) return text;
        return concept.Name == "指标.实际值" ? plain + Unit : $"{Comparison}{plain}{Unit}";
    }

    private static string Operator(string printed) => printed.Length is 1 or 2 && !printed.AsSpan().ContainsAnyExcept(Comparisons) ? printed : "";

    private static bool IsNumber(string text) => !text.AsSpan().ContainsAnyExcept("0123456789.,，");

    private static string Text(List<(Cell Cell, Head Head)> cells, string concept)
    {
        foreach (var (cell, head) in cells)
            if (head.Meaning.Concept?.Name == concept) return cell.Text.ReplaceLineEndings("").Trim();
        return "";
    }
}
