using System.Globalization;
using System.Text.Json;
using Gouji.Model;
using Gouji.Model.Catalogue;

namespace Gouji.Writing.Json;

/// <summary>A statement as JSON. Concepts, stages and scopes have the vocabulary's Chinese names in every language, so that programs can go by them.</summary>
internal static class StatementJson
{
    public static void WriteStatement(this Utf8JsonWriter json, Statement statement, Language language)
    {
        json.WriteStartObject();
        json.WriteString("concept", statement.Concept.Name);
        json.WriteString("english", statement.Concept.English);
        json.WriteString("label", statement.Label);
        json.WriteString("formLabel", statement.FormLabel);
        WriteCoordinates(json, statement);
        WriteValue(json, statement.Value);
        json.WriteString("printed", statement.Value.Printed);
        json.WriteString("part", statement.Part);
        json.WriteStrings("path", statement.Path);
        json.WritePropertyName("place");
        json.WritePlace(statement.Place, statement.Where, statement.Value.Printed, language);
        json.WriteEndObject();
    }

    private static void WriteCoordinates(Utf8JsonWriter json, Statement statement)
    {
        var at = statement.At;
        json.WriteNumber("year", at.Year);
        json.WriteString("stage", at.Stage == Stage.Unstated ? null : Vocabulary.Default.Name(at.Stage).Zh);
        json.WriteString("scope", at.Scope == FundScope.Unstated ? null : Vocabulary.Default.Name(at.Scope).Zh);
        json.WriteBoolean("scopeInherited", statement.ScopeIsInherited);
        json.WriteBoolean("ofWhich", statement.IsOfWhich);
        WriteItem(json, at.Item);
    }

    private static void WriteItem(Utf8JsonWriter json, Item? item)
    {
        if (item is null)
        {
            json.WriteNull("item");
            return;
        }

        json.WriteStartObject("item");
        json.WriteString("kind", item.Kind);
        json.WriteString("name", item.Name);
        json.WriteNumber("ordinal", item.Ordinal);
        json.WriteString("list", item.List);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, Value value)
    {
        var amount = value as Amount;
        json.WriteString("kind", Kind(value));
        json.WriteNumber("value", amount?.Number);
        json.WriteString("text", Text(value));
        json.WriteBoolean("isBlank", value is Blank);
        json.WriteString("unit", amount?.Unit.Name);
        json.WriteNumber("base", amount?.Base);
        json.WriteNumber("decimals", amount?.Decimals);
        json.WriteString("vagueness", amount is null or { Vagueness: Vagueness.None } ? null : JsonText.Word(amount.Vagueness));
        json.WriteString("comparator", amount is null or { Comparator: Comparator.None } ? null : JsonText.Word(amount.Comparator));
    }

    public static string Kind(Value value) => value switch
    {
        Amount => "amount",
        Words => "text",
        Day => "date",
        Grade => "grade",
        Blank => "blank",
        _ => throw new InvalidOperationException($"Unknown value {value}."),
    };

    private static string? Text(Value value) => value switch
    {
        Day day => day.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Words or Grade => value.Printed,
        _ => null,
    };
}
