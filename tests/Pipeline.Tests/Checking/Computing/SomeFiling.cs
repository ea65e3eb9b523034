using Gouji.Checking.Computing;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Reading.Mapping;
using Shouldly;

namespace Gouji.Pipeline.Tests.Checking.Computing;

/// <summary>Filings from short strings: “三公经费 @决算 = 9.98”, in the notation of <see cref="FactKeyText"/>; nothing behind = is a blank, —— one struck out.</summary>
internal static class SomeFiling
{
    public const string Hunan = "hunan-overall-2023";

    public static Filing Of(string form, params string[] facts) => new(form, 2023, "青禾镇人民政府")
    {
        Entries = [.. facts.Select(Entry)],
        Items = [.. facts.Select(f => KeyOf(f).Item).OfType<ItemKey>().Distinct().OrderBy(i => i.Kind).ThenBy(i => i.Ordinal).Select(i => new FilingItem(i, i.Kind + i.Ordinal))],
    };

    public static Filing Completed(string form, params string[] facts) => Calculator.Complete(Of(form, facts));

    /// <summary>The one entry of a filing with this key.</summary>
    public static Entry? At(this Filing filing, string key) => new FilingIndex(filing)[FactKeyText.Parse(key).ShouldNotBeNull(key)];

    public static string? Printed(this Filing filing, string key) => filing.At(key)?.Value.Printed;

    public static Filing With(this Filing filing, string fact, Origin origin) =>
        filing with { Entries = [.. filing.Entries.Where(e => e.Key != KeyOf(fact)), Entry(fact) with { Origin = origin }] };

    public static Filing Named(this Filing filing, string kind, int ordinal, string name) =>
        filing with { Items = [.. filing.Items.Select(i => i.Key.Kind == kind && i.Key.Ordinal == ordinal ? i with { Name = name } : i)] };

    /// <summary>What sums up a filing for comparing: each entry with everything known of it.</summary>
    public static string Outline(Filing filing) => string.Join('\n', filing.Entries.Select(e => $"{FactKeyText.Print(e.Key)} = {e.Value.Printed} {e.Origin} {e.Computed?.Printed} {DerivationText.Of(e, new FilingIndex(filing))?.Zh}"));

    private static FactKey KeyOf(string fact) => FactKeyText.Parse(fact[..fact.IndexOf('=', StringComparison.Ordinal)]).ShouldNotBeNull(fact);

    private static Entry Entry(string fact)
    {
        var key = KeyOf(fact);
        return new Entry(key, ValueOf(key.Concept, fact[(fact.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim()));
    }

    private static Value ValueOf(Concept concept, string text) => concept.Kind == ConceptKind.Grade && text.Length > 0
        ? new Grade((GradeLevel)"优良中差".IndexOf(text[0], StringComparison.Ordinal), text)
        : CellValue.Of(concept, text, Unit.WanYuan);
}
