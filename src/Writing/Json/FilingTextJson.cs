using System.Text.Json;
using Gouji.Model.Filings;

namespace Gouji.Writing.Json;

/// <summary>The body text and the appendices of a filing as JSON.</summary>
internal static class FilingTextJson
{
    public static void WriteBody(this Utf8JsonWriter json, IReadOnlyList<BodyParagraph> body)
    {
        json.WriteStartArray("body");
        foreach (var paragraph in body)
        {
            json.WriteStartObject();
            if (paragraph.Level != 0) json.WriteNumber("level", paragraph.Level);
            if (paragraph.Role != ParagraphRole.Body) json.WriteString("role", JsonText.Word(paragraph.Role));
            if (paragraph.IsToRevise) json.WriteBoolean("isToRevise", true);
            if (paragraph.IsDrafted) json.WriteBoolean("isDrafted", true);
            json.WriteString("text", BoundTextNotation.Print(paragraph.Pieces));
            json.WriteEndObject();
            json.FlushIfLong();
        }

        json.WriteEndArray();
    }

    public static void WriteAppendices(this Utf8JsonWriter json, IReadOnlyList<Appendix> appendices)
    {
        json.WriteStartArray("appendices");
        foreach (var appendix in appendices)
        {
            json.WriteStartObject();
            json.WriteString("part", appendix.Part);
            json.WriteStartArray("blocks");
            foreach (var block in appendix.Blocks) json.WriteBlock(block);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
