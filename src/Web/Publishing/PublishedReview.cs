using System.Text.Json;
using Gouji.Model;

namespace Gouji.Web.Publishing;

/// <summary>The review of a publication, read from its review.json.</summary>
/// <param name="Rescores">Indicator, the id of the unit's own score, the re-checked score, why.</param>
public sealed record PublishedReview(string Office, string? Opinion, IReadOnlyList<(string Indicator, string? Fact, decimal Score, string Reason)> Rescores, IReadOnlyList<PublishedAnswer> Answers)
{
    public static PublishedReview? Of(byte[]? json)
    {
        if (json is null) return null;
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        return new PublishedReview(
            root.GetProperty("office").GetString()!, root.GetProperty("opinion").GetString(),
            [.. root.GetProperty("rescores").EnumerateArray().Select(r => (r.GetProperty("indicator").GetString()!, r.GetProperty("fact").GetString(), r.GetProperty("score").GetDecimal(), r.GetProperty("reason").GetString()!))],
            [.. root.GetProperty("answers").EnumerateArray().Select(Answer)]);
    }

    private static PublishedAnswer Answer(JsonElement answer) => new(
        answer.GetProperty("rule").GetString()!, Said(answer, "title"), Said(answer, "finding"), answer.GetProperty("where").GetString(), answer.GetProperty("text").GetString()!,
        answer.GetProperty("waivedBy").GetString(), answer.GetProperty("until").GetString());

    private static Sentence? Said(JsonElement answer, string name) =>
        answer.TryGetProperty(name, out var said) ? new Sentence(said.GetProperty("zh").GetString()!, said.GetProperty("en").GetString()!) : null;
}
