using System.Text.Json;
using Gouji.Model;
using Gouji.Writing.Json;

namespace Gouji.Writing.Outputs;

/// <summary>A comparison for other programs: changes with both statements' printed value and place, and the three lists of findings.</summary>
public sealed class VersionComparisonJsonOutput(Stream stream, Language language, string version)
{
    public const string Schema = "urn:gouji:schema:comparison:1";

    public void Write(VersionComparison comparison)
    {
        using (var json = JsonText.Open(stream))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteTool(version);
            json.WriteString("old", comparison.Old.Report.Document.File);
            json.WriteString("new", comparison.New.Report.Document.File);
            json.WriteStartArray("changes");
            foreach (var change in comparison.Changes) Write(json, change);
            json.WriteEndArray();
            json.WriteFindings("newFindings", comparison.NewFindings, language);
            json.WriteFindings("fixedFindings", comparison.Fixed, language);
            json.WriteFindings("sameFindings", comparison.Same, language);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        stream.Flush();
    }

    private void Write(Utf8JsonWriter json, Change change)
    {
        json.WriteStartObject();
        json.WriteString("concept", (change.New ?? change.Old)!.Concept.Name);
        WriteSide(json, "old", change.Old);
        WriteSide(json, "new", change.New);
        json.WriteEndObject();
    }

    private void WriteSide(Utf8JsonWriter json, string name, Statement? statement)
    {
        if (statement is null) json.WriteNull(name);
        else json.WriteSpot(name, Spot.Of(statement), language);
    }
}
