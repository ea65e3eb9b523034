using System.Globalization;
using System.Text.Json;
using Gouji.Writing.Json;

namespace Gouji.Writing.Publication;

/// <summary>review.json: how a published report was reviewed, as docs/schema/public-review.schema.json says.</summary>
public static class PublicReviewJson
{
    public const string File = "review.json";
    public const string Schema = "urn:gouji:schema:public-review:1";

    public static PublicFile Of(PublicReview review)
    {
        using var stream = new MemoryStream();
        using (var json = JsonText.Open(stream)) Write(json, review);
        stream.WriteByte((byte)'\n');
        return new PublicFile(File, "application/json", stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, PublicReview review)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("office", review.Office);
        json.WriteNumber("score", review.Score);
        json.WriteString("grade", review.Grade is { } grade ? JsonText.Word(grade) : null);
        json.WriteString("opinion", review.Opinion);
        json.WriteStartArray("rescores");
        foreach (var rescore in review.Rescores) Write(json, rescore);
        json.WriteEndArray();
        json.WriteStartArray("answers");
        foreach (var answer in review.Answers) Write(json, answer);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PublicRescore rescore)
    {
        json.WriteStartObject();
        json.WriteString("indicator", rescore.Indicator);
        json.WriteString("fact", rescore.Fact is { } number ? "f" + number.ToString(CultureInfo.InvariantCulture) : null);
        json.WriteNumber("score", rescore.Score);
        json.WriteString("reason", rescore.Reason);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PublicAnswer answer)
    {
        json.WriteStartObject();
        json.WriteString("rule", answer.RuleId);
        if (answer.Title is { } title) json.WriteBoth("title", title);
        if (answer.Finding is { } finding) json.WriteBoth("finding", finding);
        json.WriteString("where", answer.Where);
        json.WriteString("text", answer.Text);
        json.WriteString("waivedBy", answer.WaivedBy);
        json.WriteString("until", answer.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }
}
