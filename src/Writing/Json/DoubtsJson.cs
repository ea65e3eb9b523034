using System.Text.Json;
using Gouji.Model;

namespace Gouji.Writing.Json;

/// <summary>Doubtful figures of a recognised document as JSON; the member stands only where a document was recognised from pictures.</summary>
internal static class DoubtsJson
{
    public static void WriteDoubts(this Utf8JsonWriter json, IReadOnlyList<Doubt> doubts, Language language)
    {
        json.WriteStartArray("doubts");
        foreach (var doubt in doubts)
        {
            json.WriteStartObject();
            json.WriteNumber("confidence", doubt.Confidence);
            json.WritePropertyName("place");
            json.WritePlace(doubt.Place, null, doubt.Printed, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
