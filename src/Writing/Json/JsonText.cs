using System.Text.Encodings.Web;
using System.Text.Json;
using Gouji.Model;

namespace Gouji.Writing.Json;

/// <summary>
/// How everything is written as JSON: indented, Chinese as it is, decimals exact, places with their own members. Written member by member, since that
/// streams, starts fast and needs no reflection when the command is trimmed; docs/schema/ holds the shapes and a test compares.
/// </summary>
internal static class JsonText
{
    /// <summary>Bytes after which what is written goes to the stream.</summary>
    private const int FlushAt = 1 << 16;

    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Utf8JsonWriter Open(Stream stream) => new(stream, s_options);

    public static void FlushIfLong(this Utf8JsonWriter json)
    {
        if (json.BytesPending > FlushAt) json.Flush();
    }

    public static void WriteTool(this Utf8JsonWriter json, string version)
    {
        json.WriteStartObject("tool");
        json.WriteString("name", "gouji");
        json.WriteString("version", version);
        json.WriteEndObject();
    }

    public static void WriteNumber(this Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } stated) json.WriteNumber(name, stated);
        else json.WriteNull(name);
    }

    public static void WriteNumber(this Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } stated) json.WriteNumber(name, stated);
        else json.WriteNull(name);
    }

    public static void WriteBoth(this Utf8JsonWriter json, string name, Sentence sentence)
    {
        json.WriteStartObject(name);
        json.WriteString("zh", sentence.Zh);
        json.WriteString("en", sentence.En);
        json.WriteEndObject();
    }

    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>The name of an enumeration's value as JSON has it: orMore.</summary>
    public static string Word<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>Why a file could not be read, or null.</summary>
    public static void WriteError(this Utf8JsonWriter json, Unreadable? unreadable)
    {
        if (unreadable is null) json.WriteNull("error");
        else json.WriteBoth("error", unreadable.Why);
    }
}
