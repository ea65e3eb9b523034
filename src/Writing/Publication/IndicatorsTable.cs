using System.Globalization;
using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;

namespace Gouji.Writing.Publication;

/// <summary>indicators.csv: a row for each indicator, with a column for all that forms say of one.</summary>
internal static class IndicatorsTable
{
    private const string Indicator = "指标";
    private static readonly Concept[] s_concepts = [.. Vocabulary.Default.Concepts.Where(c => c.ItemKind == Indicator)];

    private static readonly PublicColumn[] s_columns =
    [
        new("part", "string", Sentences.Part), new("number", "integer", Sentences.ItemNumber),
        .. s_concepts.Select(c => new PublicColumn(c.Name[(Indicator.Length + 1)..], "string", new Sentence(c.Name, c.English))),
    ];

    public static PublicTable Of(PublicReport publication)
    {
        var indicators = publication.Facts
            .SelectMany(f => f.Places.Select(p => (Fact: f, Place: p)))
            .Where(p => p.Fact.Key.Item is { Kind: Indicator })
            .GroupBy(p => (p.Place.Section, Item: p.Fact.Key.Item!));
        return new PublicTable(PublicTables.Indicators, Sentences.IndicatorsTitle, s_columns, [.. indicators.Select(g => Row(publication, g.Key.Section, g.Key.Item, [.. g]))], ["part", "number"]);
    }

    private static IReadOnlyList<string> Row(PublicReport publication, string section, ItemKey item, IReadOnlyList<(PublicFact Fact, PublicPlace Place)> stated) =>
    [
        section, item.Ordinal.ToString(CultureInfo.InvariantCulture),
        .. s_concepts.Select(c => stated.FirstOrDefault(s => s.Fact.Key.Concept == c).Place?.Printed.Trim()
            ?? publication.Levels.GetValueOrDefault(new FactKey(c, Item: item))
            ?? (c.Name == Indicator + ".名称" ? stated[0].Fact.ItemName ?? "" : "")),
    ];
}
