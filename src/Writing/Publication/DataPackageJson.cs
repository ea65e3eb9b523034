using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Gouji.Writing.Json;

namespace Gouji.Writing.Publication;

/// <summary>
/// datapackage.json: a Fiscal Data Package (specs.frictionlessdata.io/fiscal-data-package). The columns say by columnType what they are, as version 1.0rc1 has it;
/// model says the same in the way of version 0.3, which programs still read.
/// </summary>
internal static class DataPackageJson
{
    public static byte[] Of(PublicReport publication, IReadOnlyList<PublicTable> tables, IReadOnlyList<PublicFile> files)
    {
        using var stream = new MemoryStream();
        using (var json = JsonText.Open(stream)) Write(json, publication, tables, files);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, PublicReport publication, IReadOnlyList<PublicTable> tables, IReadOnlyList<PublicFile> files)
    {
        json.WriteStartObject();
        json.WriteString("profile", "fiscal-data-package");
        json.WriteString("name", Name(publication));
        json.WriteString("title", publication.Document.Title);
        if (publication.Year is { } year) WriteYear(json, year);
        json.WriteString("countryCode", "CN");
        json.WriteString("granularity", "aggregated");
        if (publication.Terms.Date is { } date) json.WriteString("created", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z");
        WriteNamed(json, "licenses", "name", publication.Terms.Licence);
        WriteNamed(json, "sources", "title", publication.Unit.Length > 0 ? publication.Unit : publication.Document.Title);
        json.WriteStartArray("resources");
        foreach (var table in tables) WriteResource(json, table, files.First(f => f.Name == table.File));
        json.WriteEndArray();
        FiscalModel.Write(json, tables.First(t => t.Name == PublicTables.Spending));
        json.WriteEndObject();
    }

    private static void WriteYear(Utf8JsonWriter json, int year)
    {
        json.WriteStartObject("fiscalPeriod");
        json.WriteString("start", FormattableString.Invariant($"{year:0000}-01-01"));
        json.WriteString("end", FormattableString.Invariant($"{year:0000}-12-31"));
        json.WriteEndObject();
    }

    /// <summary>Names of packages are of a few ASCII characters, so that what tells this one apart is a hash of its title.</summary>
    private static string Name(PublicReport publication)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{publication.Unit}\n{publication.Document.Title}")))[..12];
        return publication.Year is { } year ? FormattableString.Invariant($"gouji-{year}-{hash}") : "gouji-" + hash;
    }

    private static void WriteNamed(Utf8JsonWriter json, string list, string member, string? name)
    {
        if (string.IsNullOrEmpty(name)) return;
        json.WriteStartArray(list);
        json.WriteStartObject();
        json.WriteString(member, name);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteResource(Utf8JsonWriter json, PublicTable table, PublicFile file)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", table.Name);
        json.WriteString("path", table.File);
        json.WriteString("title", $"{table.Title.Zh} {table.Title.En}");
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("bytes", file.Bytes.Length);
        json.WriteString("hash", "sha256:" + file.Sha256);
        json.WriteStartObject("dialect");
        json.WriteString("lineTerminator", "\r\n");
        json.WriteBoolean("header", true);
        json.WriteEndObject();
        WriteSchema(json, table);
        json.WriteEndObject();
    }

    private static void WriteSchema(Utf8JsonWriter json, PublicTable table)
    {
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var column in table.Columns) WriteField(json, column);
        json.WriteEndArray();
        json.WriteStrings("missingValues", [""]);
        json.WriteStrings("primaryKey", table.Key);
        if (table.Name == PublicTables.Spending) WriteConstants(json);
        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, PublicColumn column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", column.Type);
        json.WriteString("title", $"{column.Title.Zh} {column.Title.En}");
        if (column.ColumnType is { } type) json.WriteString("columnType", type);
        json.WriteEndObject();
    }

    /// <summary>What is the same in every row and stands in no column.</summary>
    private static void WriteConstants(Utf8JsonWriter json)
    {
        json.WriteStartArray("extraFields");
        foreach (var (name, type, constant) in (ReadOnlySpan<(string, string, string)>)[("currency", "value-currency:code", "CNY"), ("direction", "direction", "expenditure")])
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteString("type", "string");
            json.WriteString("columnType", type);
            json.WriteString("constant", constant);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
