using System.Text.Json;
using Gouji.Model;

namespace Gouji.Writing.Json;

/// <summary>Paragraphs and tables of a document as JSON, with their places.</summary>
internal static class BlockJson
{
    public static void WriteBlock(this Utf8JsonWriter json, Block block)
    {
        json.WriteStartObject();
        WriteMembers(json, block);
        json.WriteEndObject();
        json.FlushIfLong();
    }

    /// <summary>What a block is, for an object that says more of it.</summary>
    public static void WriteMembers(Utf8JsonWriter json, Block block)
    {
        if (block is Paragraph paragraph) WriteParagraph(json, paragraph);
        else if (block is Table table) WriteTable(json, table);
    }

    private static void WriteParagraph(Utf8JsonWriter json, Paragraph paragraph)
    {
        json.WriteString("paragraph", paragraph.Text);
        if (paragraph.OutlineLevel != 0) json.WriteNumber("outline", paragraph.OutlineLevel);
        json.WriteWhere("place", paragraph.Place, null);
    }

    private static void WriteTable(Utf8JsonWriter json, Table table)
    {
        json.WriteNumber("table", table.Number);
        json.WriteNumber("columns", table.ColumnCount);
        json.WriteStartArray("rows");
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            json.WriteNumber("row", row.Number);
            json.WriteStartArray("cells");
            foreach (var cell in row.Cells) WriteCell(json, cell);
            json.WriteEndArray();
            json.WriteEndObject();
            json.FlushIfLong();
        }

        json.WriteEndArray();
    }

    /// <summary>A cell of one row and column, which most are, does not say so.</summary>
    private static void WriteCell(Utf8JsonWriter json, Cell cell)
    {
        json.WriteStartObject();
        json.WriteNumber("row", cell.Row);
        json.WriteNumber("column", cell.Column);
        if (cell.RowSpan != 1) json.WriteNumber("rowSpan", cell.RowSpan);
        if (cell.ColumnSpan != 1) json.WriteNumber("columnSpan", cell.ColumnSpan);
        if (cell.Formula is not null) json.WriteString("formula", cell.Formula);
        if (cell.Stored is { } stored) json.WriteNumber("stored", stored);
        if (cell.IsHidden) json.WriteBoolean("isHidden", true);
        WriteBlocks(json, "paragraphs", cell.Paragraphs);
        if (cell.Nested.Count > 0) WriteBlocks(json, "nested", cell.Nested);
        json.WriteEndObject();
    }

    private static void WriteBlocks(Utf8JsonWriter json, string name, IReadOnlyList<Block> blocks)
    {
        json.WriteStartArray(name);
        foreach (var block in blocks) json.WriteBlock(block);
        json.WriteEndArray();
    }
}
