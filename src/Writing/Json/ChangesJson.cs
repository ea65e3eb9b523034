using System.Text.Json;
using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Writing.Json;

/// <summary>What was changed by hand in a document of ours as JSON.</summary>
internal static class ChangesJson
{
    public static void WriteChanges(this Utf8JsonWriter json, IReadOnlyList<HandChange> changes, Language language)
    {
        json.WriteStartArray("changes");
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("fact", change.Key is { } key ? FactKeyText.Print(key) : null);
            json.WriteString("was", change.Was);
            json.WriteString("now", change.Now);
            json.WriteString("where", change.Spot.Where);
            json.WritePropertyName("place");
            json.WritePlace(change.Spot.Location, null, change.Now ?? "", language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
