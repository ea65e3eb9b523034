using System.Text.Json;
using Gouji.Model;
using Gouji.Writing.Json;

namespace Gouji.Writing.Sarif;

/// <summary>
/// A place as a SARIF location: the file; in plain text the region, from 1; in everything else, which has no lines, the place in words as a logical
/// location. The members of the place (table, row, sheet …) are its properties.
/// </summary>
internal static class SarifPlace
{
    public static void WriteLocation(this Utf8JsonWriter json, Spot spot, Language language, int? id = null, string? message = null)
    {
        json.WriteStartObject();
        if (id is { } number) json.WriteNumber("id", number);
        WritePhysical(json, spot.Location);
        if (spot.Location is not LinePlace) WriteLogical(json, spot, language);
        if (message is not null) json.WriteMessage("message", message);
        json.WriteStartObject("properties");
        json.WriteString("where", spot.Where);
        json.WriteString("words", spot.Location.Words.In(language));
        PlaceJson.WriteMembers(json, spot.Location);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static void WriteMessage(this Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    public static void WriteArtifact(this Utf8JsonWriter json, string file)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(file));
        json.WriteEndObject();
    }

    public static void WriteRegion(this Utf8JsonWriter json, string name, LinePlace place)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", place.Line);
        json.WriteNumber("startColumn", place.Start + 1);
        json.WriteNumber("endColumn", place.Start + place.Length + 1);
        json.WriteEndObject();
    }

    /// <summary>A relative reference for a relative path, so that the log can travel with the files; RFC 3986.</summary>
    public static string UriOf(string file)
    {
        var path = file.Replace('\\', '/');
        var escaped = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        if (path.StartsWith('/')) return "file://" + escaped;
        return path.Length > 1 && path[1] == ':' ? "file:///" + path[..2] + escaped[(escaped.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 ? slash : escaped.Length)..] : escaped;
    }

    private static void WritePhysical(Utf8JsonWriter json, Location place)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteArtifact(place.File);
        if (place is LinePlace line) json.WriteRegion("region", line);
        json.WriteEndObject();
    }

    private static void WriteLogical(Utf8JsonWriter json, Spot spot, Language language)
    {
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("name", spot.Location.Words.In(language));
        json.WriteString("fullyQualifiedName", spot.Where.Length > 0 ? $"{spot.Where} › {spot.Location.Words.In(language)}" : spot.Location.Words.In(language));
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
