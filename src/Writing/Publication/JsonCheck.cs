using System.Text.Json;
using Gouji.Model;

namespace Gouji.Writing.Publication;

/// <summary>Looks through a JSON file of a publication. Hashes are no text.</summary>
internal static class JsonCheck
{
    public static IEnumerable<Sentence> Problems(string name, byte[] bytes)
    {
        using var json = JsonDocument.Parse(bytes);
        List<string> texts = [];
        Collect(json.RootElement, texts);
        return [.. PrivacyCheck.Problems(name, texts)];
    }

    private static void Collect(JsonElement element, List<string> texts)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String: texts.Add(element.GetString()!); break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray()) Collect(item, texts);
                break;
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject().Where(m => m.Name is not ("sha256" or "hash"))) Collect(member.Value, texts);
                break;
        }
    }
}
