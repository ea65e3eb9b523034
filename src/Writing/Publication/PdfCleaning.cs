using System.Text.Encodings.Web;
using System.Text.Json;
using Gouji.Model;
using Gouji.Programs;

namespace Gouji.Writing.Publication;

/// <summary>
/// A pdf without what the program that made it says of itself, its user and the hour: the document information (ISO 32000-1, 14.3.3), the metadata streams
/// and the file identifier, which qpdf then derives from the contents. So the same document gives the same bytes.
/// </summary>
internal static class PdfCleaning
{
    private const string Source = "source.pdf";
    private const string Changes = "changes.json";
    private const string Clean = "clean.pdf";

    /// <summary>It succeeded, with something to complain of in the file as it was.</summary>
    private const int Warned = 3;

    private static readonly ExternalProgram s_qpdf = new("qpdf", ProgramLimits.Tool);
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static (byte[] Bytes, Sentence? Why) Of(byte[] pdf)
    {
        if (!s_qpdf.IsThere) return (pdf, Sentences.QpdfMissing);
        using var folder = new ScratchFolder();
        folder.Put(Source, pdf);
        if (s_qpdf.Run(folder, "--json=2", "--json-key=qpdf", "--json-stream-data=none", Source) is not ProgramEnded { ExitCode: 0 or Warned, Output: var told }) return (pdf, Sentences.PdfNotCleaned);
        try
        {
            using var json = JsonDocument.Parse(told);
            folder.Put(Changes, ChangesOf(json.RootElement.GetProperty("qpdf")));
        }
        catch (Exception trouble) when (trouble is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return (pdf, Sentences.PdfNotCleaned);
        }

        return s_qpdf.Run(folder, Source, "--update-from-json=" + Changes, "--deterministic-id", "--object-streams=generate", Clean) is ProgramEnded { ExitCode: 0 or Warned }
            ? (File.ReadAllBytes(Path.Join(folder.Path, Clean)), null)
            : (pdf, Sentences.PdfNotCleaned);
    }

    /// <summary>Every dictionary that names metadata without them, the information emptied, and a trailer that names neither it nor a checksum.</summary>
    private static byte[] ChangesOf(JsonElement qpdf)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_options))
        {
            json.WriteStartObject();
            json.WriteStartArray("qpdf");
            qpdf[0].WriteTo(json);
            json.WriteStartObject();
            foreach (var entry in qpdf[1].EnumerateObject()) Change(json, entry);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void Change(Utf8JsonWriter json, JsonProperty entry)
    {
        var isTrailer = entry.Name == "trailer";
        string[] dropped = isTrailer ? ["/Info", "/ID", "/DocChecksum"] : ["/Metadata", "/PieceInfo", "/LastModified"];
        if (!entry.Value.TryGetProperty("value", out var value) || value.ValueKind != JsonValueKind.Object || (!isTrailer && !dropped.Any(d => value.TryGetProperty(d, out _)))) return;
        json.WriteStartObject(entry.Name);
        json.WriteStartObject("value");
        foreach (var member in value.EnumerateObject().Where(m => !dropped.Contains(m.Name))) member.WriteTo(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
