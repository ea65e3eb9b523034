using System.Globalization;
using System.Text.Json;
using Gouji.Writing.Json;
using Gouji.Writing.Masking;

namespace Gouji.Writing.Publication;

/// <summary>manifest.json: the files of a publication with their sizes and hashes, as docs/schema/publication.schema.json says.</summary>
internal static class ManifestJson
{
    public const string Schema = "urn:gouji:schema:publication:1";

    public static byte[] Of(PublicReport publication, IEnumerable<PublicFile> files, string version)
    {
        using var stream = new MemoryStream();
        using (var json = JsonText.Open(stream)) Write(json, publication, files, version);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, PublicReport publication, IEnumerable<PublicFile> files, string version)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteTool(version);
        json.WriteString("title", publication.Document.Title);
        json.WriteString("unit", publication.Unit);
        json.WriteNumber("year", publication.Year);
        json.WriteString("form", publication.FormId);
        json.WriteString("date", publication.Terms.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("licence", publication.Terms.Licence);
        WriteMasked(json, publication.Masked);
        json.WriteStartArray("files");
        foreach (var file in files.OrderBy(f => f.Name, StringComparer.Ordinal)) Write(json, file);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMasked(Utf8JsonWriter json, IReadOnlyList<MaskedPlace> masked)
    {
        json.WriteStartArray("masked");
        foreach (var kind in masked.GroupBy(m => m.Kind).OrderBy(g => g.Key))
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonText.Word(kind.Key));
            json.WriteNumber("count", kind.Count());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, PublicFile file)
    {
        json.WriteStartObject();
        json.WriteString("name", file.Name);
        json.WriteString("mediaType", file.MediaType);
        json.WriteNumber("size", file.Bytes.Length);
        json.WriteString("sha256", file.Sha256);
        json.WriteEndObject();
    }
}
