using System.Text.Json;

namespace Gouji.Web.Publishing;

/// <summary>The facts of a publication, read from its facts.json.</summary>
public sealed class PublishedFacts
{
    private PublishedFacts(IReadOnlyList<PublishedFact> all)
    {
        All = all;
        Listed = all.Where(f => f.IsListed).DistinctBy(f => f.Id).ToDictionary(f => f.Id, StringComparer.Ordinal);
    }

    public IReadOnlyList<PublishedFact> All { get; }

    /// <summary>Those with a row on the page, by id.</summary>
    public IReadOnlyDictionary<string, PublishedFact> Listed { get; }

    public static PublishedFacts None { get; } = new([]);

    /// <summary>None where there is no file; null where it cannot be understood.</summary>
    public static PublishedFacts? Of(byte[]? json) => json is null ? None : PublishedJson.Read(json, root => new PublishedFacts([.. root.GetProperty("facts").EnumerateArray().Select(Fact)]));

    private static PublishedFact Fact(JsonElement fact)
    {
        var derivation = fact.TryGetProperty("derivation", out var found) ? found : (JsonElement?)null;
        return new PublishedFact(
            PublishedJson.Text(fact, "id"), PublishedJson.Text(fact, "concept"), PublishedJson.Text(fact, "english"), Text(fact, "stage"), Text(fact, "scope"), ItemOf(fact),
            PublishedJson.Text(fact, "kind"), Text(fact, "unit"), fact.GetProperty("value") is { ValueKind: JsonValueKind.Number } value && value.TryGetDecimal(out var number) ? number : null,
            derivation is { } words ? PublishedJson.Sentence(words) : null,
            derivation is { } told ? [.. told.GetProperty("from").EnumerateArray().Select(f => f.GetString() ?? "")] : [],
            [.. fact.GetProperty("places").EnumerateArray().Select(Place)]);
    }

    private static string? ItemOf(JsonElement fact) => fact.GetProperty("item") is { ValueKind: JsonValueKind.Object } item
        ? Text(item, "name") ?? FormattableString.Invariant($"{item.GetProperty("kind").GetString()} {item.GetProperty("ordinal").GetInt32()}")
        : null;

    private static (string, string, string) Place(JsonElement place)
    {
        var href = PublishedJson.Text(place, "href");
        return (href[(href.IndexOf('#', StringComparison.Ordinal) + 1)..], PublishedJson.Text(place, "section"), PublishedJson.Text(place, "printed"));
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
