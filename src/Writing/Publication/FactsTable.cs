using System.Globalization;

namespace Gouji.Writing.Publication;

/// <summary>facts.csv: a row for each fact.</summary>
internal static class FactsTable
{
    private static readonly PublicColumn[] s_columns =
    [
        new("fact", "string", Sentences.FactId), new("concept", "string", Sentences.Concept), new("english", "string", Sentences.English),
        new("stage", "string", Sentences.Stage), new("fund_scope", "string", Sentences.Scope), new("item_kind", "string", Sentences.ItemKind), new("item_number", "integer", Sentences.ItemNumber),
        new("item", "string", Sentences.Item), new("part", "string", Sentences.Part), new("kind", "string", Sentences.ValueKind), new("value", "number", Sentences.Value),
        new("unit", "string", Sentences.UnitOfMeasure), new("text", "string", Sentences.TextValue), new("printed", "string", Sentences.Printed),
    ];

    public static PublicTable Of(PublicReport publication) => new(PublicTables.Facts, Sentences.FactsTitle, s_columns, [.. publication.Facts.Select(Row)], ["fact"]);

    private static IReadOnlyList<string> Row(PublicFact fact) =>
    [
        "f" + fact.Number.ToString(CultureInfo.InvariantCulture), fact.Key.Concept.Name, fact.Key.Concept.English,
        PublicValue.Stage(fact.Key.Stage), PublicValue.Scope(fact.Key.Scope), fact.Key.Item?.Kind ?? "", fact.Key.Item?.Ordinal.ToString(CultureInfo.InvariantCulture) ?? "",
        fact.ItemName ?? "", fact.Places[0].Section, PublicValue.Kind(fact.Value), PublicValue.Number(fact.Value),
        PublicValue.Unit(fact.Value), PublicValue.Text(fact.Value, fact.Printed), fact.Printed,
    ];
}
