using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gouji.Model;
using Gouji.Writing.Json;

namespace Gouji.Writing.Folders;

/// <summary>A result as one line of JSON (JSON Lines), and back; a line cut off by a sudden end is no result.</summary>
public static class FileResultJson
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line in UTF-8, its line feed included.</summary>
    public static ReadOnlyMemory<byte> Line(FileResult result)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, s_options)) Write(json, result);
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    /// <summary>The result a line holds, or null where it holds none.</summary>
    public static FileResult? Parse(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line);
            using var json = JsonDocument.ParseValue(ref reader);
            return Read(json.RootElement);
        }
        catch (Exception trouble) when (trouble is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static void Write(Utf8JsonWriter json, FileResult result)
    {
        json.WriteStartObject();
        json.WriteString("file", result.File);
        json.WriteString("key", result.Key);
        json.WriteString("format", result.Format);
        json.WriteNumber("year", result.Year);
        json.WriteString("form", result.Form);
        json.WriteNumber("figures", result.Figures);
        json.WriteNumber("proved", result.Proved);
        json.WriteStartArray("findings");
        foreach (var finding in result.Findings) Write(json, finding);
        json.WriteEndArray();
        if (result.Why is { } why) json.WriteBoth("error", why);
        else json.WriteNull("error");
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FoundLine finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule);
        json.WriteString("severity", Sentences.Word(finding.Severity));
        json.WriteString("fingerprint", finding.Fingerprint);
        json.WriteString("where", finding.Where);
        json.WriteBoth("place", finding.Place);
        json.WriteBoth("message", finding.Message);
        json.WriteEndObject();
    }

    private static FileResult Read(JsonElement json) => new(
        Text(json, "file") ?? throw new FormatException(),
        Text(json, "key") ?? throw new FormatException(),
        Text(json, "format"),
        json.GetProperty("year") is { ValueKind: JsonValueKind.Number } year ? year.GetInt32() : null,
        Text(json, "form"),
        json.GetProperty("figures").GetInt32(),
        json.GetProperty("proved").GetInt32(),
        [.. json.GetProperty("findings").EnumerateArray().Select(Found)],
        Both(json, "error"));

    private static FoundLine Found(JsonElement json) => new(
        Text(json, "rule") ?? "",
        Enum.GetValues<Severity>().First(s => Sentences.Word(s) == Text(json, "severity")),
        Text(json, "fingerprint") ?? "",
        Text(json, "where") ?? "",
        Both(json, "place") ?? new Sentence("", ""),
        Both(json, "message") ?? new Sentence("", ""));

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();

    private static Sentence? Both(JsonElement json, string name) =>
        json.GetProperty(name) is { ValueKind: JsonValueKind.Object } both ? new Sentence(Text(both, "zh") ?? "", Text(both, "en") ?? "") : null;
}
