using System.Text.Json;
using Gouji.Model;

namespace Gouji.Web.Publishing;

/// <summary>
/// Reads the findings kept with a submission (docs/schema/findings.schema.json). What cannot be understood is left out: an answer is then published by its rule alone.
/// </summary>
internal static class SubmittedFindings
{
    /// <summary>Consequences of consequences end somewhere.</summary>
    private const int Deepest = 8;

    public static IReadOnlyList<SubmittedFinding> Of(byte[]? json)
    {
        if (json is null) return [];
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            return [.. Read(root.ValueKind == JsonValueKind.Array ? root : List(root, "findings"), 0)];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static IEnumerable<SubmittedFinding> Read(JsonElement findings, int depth)
    {
        if (findings.ValueKind != JsonValueKind.Array || depth > Deepest) yield break;
        foreach (var finding in findings.EnumerateArray().Where(f => f.ValueKind == JsonValueKind.Object))
        {
            if (Text(finding, "rule") is { } rule && Text(finding, "fingerprint") is { } fingerprint)
                yield return new SubmittedFinding(rule, fingerprint, Said(finding, "titles", "title"), Said(finding, "messages", "message"), Where(finding));
            foreach (var consequence in Read(List(finding, "consequences"), depth + 1)) yield return consequence;
        }
    }

    /// <summary>Both languages where they are kept, else the one there is.</summary>
    private static Sentence? Said(JsonElement finding, string both, string one)
    {
        if (finding.TryGetProperty(both, out var said) && said.ValueKind == JsonValueKind.Object && Text(said, "zh") is { } zh && Text(said, "en") is { } en) return new Sentence(zh, en);
        return Text(finding, one) is { } only ? new Sentence(only, only) : null;
    }

    private static string? Where(JsonElement finding) =>
        finding.TryGetProperty("place", out var place) && place.ValueKind == JsonValueKind.Object ? Text(place, "where") ?? Text(place, "words") : null;

    private static JsonElement List(JsonElement element, string name) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var list) ? list : default;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String && text.GetString() is { Length: > 0 } said ? said : null;
}
