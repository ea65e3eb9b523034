using System.Text.Json;
using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Writing.Json;

/// <summary>
/// A filing as JSON, as docs/schema/filing.schema.json says: what people and programs enter a year's data with, and what our documents carry. Nothing
/// of the filing is lost but how figures are derived, which is worked out anew.
/// </summary>
public static class FilingJson
{
    public const string Schema = "urn:gouji:schema:filing:1";

    public static void Write(Filing filing, Stream stream) => Write(filing, stream, Language.Chinese);

    public static void Write(Filing filing, Stream stream, Language language)
    {
        using var json = JsonText.Open(stream);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("form", filing.FormId);
        json.WriteNumber("year", filing.Year);
        json.WriteString("unit", filing.UnitName);
        WriteItems(json, filing.Items);
        WriteFacts(json, filing, language);
        json.WriteBody(filing.Body);
        WriteParts(json, filing.Parts);
        json.WriteAppendices(filing.Appendices);
        json.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter json, IReadOnlyList<string> parts)
    {
        if (parts.Count == 0) return;
        json.WriteStartArray("parts");
        foreach (var part in parts) json.WriteStringValue(part);
        json.WriteEndArray();
    }

    private static void WriteItems(Utf8JsonWriter json, IReadOnlyList<FilingItem> items)
    {
        json.WriteStartArray("items");
        foreach (var (key, name) in items)
        {
            json.WriteStartObject();
            json.WriteString("kind", key.Kind);
            json.WriteNumber("ordinal", key.Ordinal);
            if (key.List is not null) json.WriteString("list", key.List);
            json.WriteString("name", name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFacts(Utf8JsonWriter json, Filing filing, Language language)
    {
        var index = new FilingIndex(filing);
        json.WriteStartArray("facts");
        foreach (var entry in filing.Entries)
        {
            WriteFact(json, entry, index, language);
            json.FlushIfLong();
        }

        json.WriteEndArray();
    }

    private static void WriteFact(Utf8JsonWriter json, Entry entry, FilingIndex index, Language language)
    {
        json.WriteStartObject();
        json.WriteString("fact", FactKeyText.Print(entry.Key));
        if (entry.Key.Item is { } item && index.NameOf(item) is { } name) json.WriteString("item", name);
        WriteValue(json, entry.Value);
        if (entry.Origin != Origin.Entered) json.WriteString("origin", JsonText.Word(entry.Origin));
        if (entry.IsToRevise) json.WriteBoolean("isToRevise", true);
        WriteDerived(json, entry);
        if (entry.Place is { } place) json.WriteWhere("place", place, language);
        json.WriteEndObject();
    }

    private static void WriteDerived(Utf8JsonWriter json, Entry entry)
    {
        if (entry.Computed is not { } computed) return;
        json.WriteStartObject("computed");
        WriteValue(json, computed);
        json.WriteEndObject();
    }

    /// <summary>The text as printed is what counts; kind, unit and number tell programs what it means.</summary>
    private static void WriteValue(Utf8JsonWriter json, Value value)
    {
        json.WriteString("value", value.Printed);
        json.WriteString("kind", StatementJson.Kind(value));
        if (value is not Amount amount) return;
        json.WriteString("unit", amount.Unit.Name);
        json.WriteNumber("number", amount.Number);
        json.WriteNumber("decimals", amount.Decimals);
        if (amount.Vagueness != Vagueness.None) json.WriteString("vagueness", JsonText.Word(amount.Vagueness));
        if (amount.Comparator != Comparator.None) json.WriteString("comparator", JsonText.Word(amount.Comparator));
    }
}
