using System.Text.Json;

namespace Gouji.Writing.Publication;

/// <summary>The model of a Fiscal Data Package 0.3: the measure and the dimensions of spending, read off its columns.</summary>
internal static class FiscalModel
{
    /// <summary>The concept of a columnType and the type of dimension it is; first those with fixed words.</summary>
    private static readonly (string Concept, string Dimension)[] s_dimensions =
    [
        ("date", "datetime"), ("administrative-classification", "entity"), ("phase", "other"), ("fin-source", "fact"), ("functional-classification", "classification"),
        ("expenditure-type", "other"), ("economic-classification", "classification"), ("activity", "activity"), ("budget-line-id", "fact"),
    ];

    public static void Write(Utf8JsonWriter json, PublicTable table)
    {
        json.WriteStartObject("model");
        json.WriteStartObject("measures");
        foreach (var column in table.Columns.Where(c => c.ColumnType == "value")) WriteMeasure(json, column, table.Name);
        json.WriteEndObject();
        json.WriteStartObject("dimensions");
        foreach (var group in table.Columns.Where(c => c.ColumnType is not (null or "value")).GroupBy(c => c.ColumnType!.Split(':')[0])) WriteDimension(json, group.Key, [.. group], table.Name);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteMeasure(Utf8JsonWriter json, PublicColumn column, string resource)
    {
        json.WriteStartObject(column.Name);
        json.WriteString("source", column.Name);
        json.WriteString("resource", resource);
        json.WriteString("title", $"{column.Title.Zh} {column.Title.En}");
        json.WriteString("currency", "CNY");
        json.WriteNumber("factor", 1);
        json.WriteString("direction", "expenditure");
        json.WriteEndObject();
    }

    private static void WriteDimension(Utf8JsonWriter json, string concept, List<PublicColumn> columns, string resource)
    {
        var key = columns.Find(c => !c.ColumnType!.EndsWith("label", StringComparison.Ordinal)) ?? columns[0];
        json.WriteStartObject(concept);
        json.WriteString("dimensionType", Array.Find(s_dimensions, d => d.Concept == concept).Dimension ?? "other");
        json.WriteStartArray("primaryKey");
        json.WriteStringValue(key.Name);
        json.WriteEndArray();
        json.WriteStartObject("attributes");
        foreach (var column in columns) WriteAttribute(json, column, key, resource);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteAttribute(Utf8JsonWriter json, PublicColumn column, PublicColumn key, string resource)
    {
        json.WriteStartObject(column.Name);
        json.WriteString("source", column.Name);
        json.WriteString("resource", resource);
        json.WriteString("title", $"{column.Title.Zh} {column.Title.En}");
        if (column != key) json.WriteString("labelfor", key.Name);
        json.WriteEndObject();
    }
}
