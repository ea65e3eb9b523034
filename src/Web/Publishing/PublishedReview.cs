using System.Text.Json;
using Gouji.Model;

namespace Gouji.Web.Publishing;

/// <summary>The review of a publication, read from its review.json.</summary>
/// <param name="Rescores">Indicator, the id of the unit's own score, the re-checked score, why.</param>
public sealed record PublishedReview(string Office, string? Opinion, IReadOnlyList<(string Indicator, string? Fact, decimal Score, string Reason)> Rescores, IReadOnlyList<PublishedAnswer> Answers)
{
    /// <summary>Null where there is no file, and where it cannot be understood.</summary>
    public static PublishedReview? Of(byte[]? json) => json is null ? null : PublishedJson.Read(json, root => new PublishedReview(
        PublishedJson.Text(root, "office"), root.GetProperty("opinion").GetString(),
        [.. root.GetProperty("rescores").EnumerateArray().Select(r => (PublishedJson.Text(r, "indicator"), r.GetProperty("fact").GetString(), r.GetProperty("score").GetDecimal(), PublishedJson.Text(r, "reason")))],
        [.. root.GetProperty("answers").EnumerateArray().Select(Answer)]));

    private static PublishedAnswer Answer(JsonElement answer) => new(
        PublishedJson.Text(answer, "rule"), Said(answer, "title"), Said(answer, "finding"), answer.GetProperty("where").GetString(), PublishedJson.Text(answer, "text"),
        answer.GetProperty("waivedBy").GetString(), answer.GetProperty("until").GetString());

    private static Sentence? Said(JsonElement answer, string name) =>
        answer.TryGetProperty(name, out var said) ? PublishedJson.Sentence(said) : null;
}
