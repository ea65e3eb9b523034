using System.Text.Json;
using Gouji.Model;

namespace Gouji.Web.Publishing;

/// <summary>Reads the files of publications, which other versions of the program wrote and disks may have harmed.</summary>
internal static class PublishedJson
{
    /// <summary>What the file says, or null where it is not what it should be.</summary>
    public static T? Read<T>(byte[] json, Func<JsonElement, T> read) where T : class
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return read(document.RootElement);
        }
        catch (Exception trouble) when (trouble is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            // The four ways in which JSON says that it is something else than was asked of it.
            return null;
        }
    }

    /// <summary>A text that must be there.</summary>
    public static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? throw new FormatException($"{name} is null.");

    public static Sentence Sentence(JsonElement said) => new(Text(said, "zh"), Text(said, "en"));
}
