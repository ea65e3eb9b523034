using System.Text.Json;
using Gouji.Model;

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

    public static PublishedFacts Of(byte[]? json)
    {
        if (json is null) return None;
        using var document = JsonDocument.Parse(json);
        return new PublishedFacts([.. document.RootElement.GetProperty("facts").EnumerateArray().Select(Fact)]);
    }

    private static PublishedFact Fact(JsonElement fact)
    {
        var derivation = fact.TryGetProperty("derivation", out var found) ? found : (JsonElement?)null;
        return new PublishedFact(
            fact.GetProperty("id").GetString()!, fact.GetProperty("concept").GetString()!, fact.GetProperty("english").GetString()!, Text(fact, "stage"), Text(fact, "scope"), ItemOf(fact),
            fact.GetProperty("kind").GetString()!, Text(fact, "unit"), fact.GetProperty("value") is { ValueKind: JsonValueKind.Number } value && value.TryGetDecimal(out var number) ? number : null,
            derivation is { } words ? new Sentence(words.GetProperty("zh").GetString()!, words.GetProperty("en").GetString()!) : null,
            derivation is { } told ? [.. told.GetProperty("from").EnumerateArray().Select(f => f.GetString()!)] : [],
            [.. fact.GetProperty("places").EnumerateArray().Select(Place)]);
    }

    private static string? ItemOf(JsonElement fact) => fact.GetProperty("item") is { ValueKind: JsonValueKind.Object } item
        ? Text(item, "name") ?? FormattableString.Invariant($"{item.GetProperty("kind").GetString()} {item.GetProperty("ordinal").GetInt32()}")
        : null;

    private static (string, string, string) Place(JsonElement place)
    {
        var href = place.GetProperty("href").GetString()!;
        return (href[(href.IndexOf('#', StringComparison.Ordinal) + 1)..], place.GetProperty("section").GetString()!, place.GetProperty("printed").GetString()!);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
