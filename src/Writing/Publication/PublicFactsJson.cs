using System.Globalization;
using System.Text.Json;
using Gouji.Model.Filings;
using Gouji.Writing.Json;

namespace Gouji.Writing.Publication;

/// <summary>facts.json: the facts with the places in report.html that print them, as docs/schema/public-facts.schema.json says.</summary>
internal static class PublicFactsJson
{
    public const string Schema = "urn:gouji:schema:public-facts:1";

    public static byte[] Of(PublicReport publication)
    {
        using var stream = new MemoryStream();
        using (var json = JsonText.Open(stream)) Write(json, publication);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, PublicReport publication)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("title", publication.Document.Title);
        json.WriteString("unit", publication.Unit);
        json.WriteNumber("year", publication.Year);
        json.WriteString("form", publication.FormId);
        json.WriteStartArray("facts");
        foreach (var fact in publication.Facts) Write(json, fact);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PublicFact fact)
    {
        json.WriteStartObject();
        json.WriteString("id", "f" + fact.Number.ToString(CultureInfo.InvariantCulture));
        json.WriteString("concept", fact.Key.Concept.Name);
        json.WriteString("english", fact.Key.Concept.English);
        json.WriteString("stage", Stated(PublicValue.Stage(fact.Key.Stage)));
        json.WriteString("scope", Stated(PublicValue.Scope(fact.Key.Scope)));
        WriteItem(json, fact.Key.Item, fact.ItemName);
        json.WriteString("kind", PublicValue.Kind(fact.Value));
        json.WriteNumber("value", (fact.Value as Model.Amount)?.Number);
        json.WriteString("unit", Stated(PublicValue.Unit(fact.Value)));
        json.WriteString("text", Stated(PublicValue.Text(fact.Value, fact.Printed)));
        WriteDerivation(json, fact.Derivation);
        WritePlaces(json, fact);
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, ItemKey? item, string? name)
    {
        if (item is null)
        {
            json.WriteNull("item");
            return;
        }

        json.WriteStartObject("item");
        json.WriteString("kind", item.Kind);
        json.WriteNumber("ordinal", item.Ordinal);
        json.WriteString("list", item.List);
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    private static void WriteDerivation(Utf8JsonWriter json, PublicDerivation? derivation)
    {
        if (derivation is null) return;
        json.WriteStartObject("derivation");
        json.WriteString("zh", derivation.Words.Zh);
        json.WriteString("en", derivation.Words.En);
        json.WriteStrings("from", derivation.From.Select(n => "f" + n.ToString(CultureInfo.InvariantCulture)));
        json.WriteEndObject();
    }

    private static void WritePlaces(Utf8JsonWriter json, PublicFact fact)
    {
        json.WriteStartArray("places");
        foreach (var place in fact.Places)
        {
            json.WriteStartObject();
            json.WriteString("href", $"{PublicFiles.Page}#{place.Anchor}");
            json.WriteString("section", place.Section);
            json.WriteString("printed", place.Printed);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string? Stated(string text) => text.Length > 0 ? text : null;
}
