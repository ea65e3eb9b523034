using System.Text.Json;
using Gouji.Model;

namespace Gouji.Writing.Json;

/// <summary>A finding as JSON, with all it carries; its consequences have the same shape.</summary>
internal static class FindingJson
{
    public static void WriteFindings(this Utf8JsonWriter json, string name, IEnumerable<Finding> findings, Language language)
    {
        json.WriteStartArray(name);
        foreach (var finding in findings)
        {
            json.WriteFinding(finding, language);
            json.FlushIfLong();
        }

        json.WriteEndArray();
    }

    private static void WriteFinding(this Utf8JsonWriter json, Finding finding, Language language)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("severity", Sentences.Word(finding.Severity));
        json.WriteString("title", finding.Rule.Title.In(language));
        json.WriteString("message", finding.Message.In(language));
        json.WriteBoth("messages", finding.Message);
        json.WriteSpot("place", finding.Place, language);
        json.WriteSpots("related", finding.Related, language);
        WriteFigures(json, finding);
        WriteSuspects(json, finding.Suspects, language);
        WriteBridges(json, finding.Bridges, language);
        if (finding.Doubts.Count > 0) json.WriteDoubts(finding.Doubts, language);
        json.WriteFindings("consequences", finding.Consequences, language);
        json.WriteString("remedy", finding.Remedy.In(language));
        json.WriteString("basis", finding.Rule.Basis.In(language));
        json.WriteString("fingerprint", finding.Fingerprint);
        json.WriteEndObject();
    }

    private static void WriteFigures(Utf8JsonWriter json, Finding finding)
    {
        json.WriteNumber("stated", finding.Stated);
        json.WriteNumber("expected", finding.Expected);
        json.WriteNumber("difference", finding.Difference);
        json.WriteNumber("tolerance", finding.Tolerance);
        json.WriteString("unit", finding.Unit.Name);
    }

    private static void WriteSuspects(Utf8JsonWriter json, IReadOnlyList<Suspect> suspects, Language language)
    {
        json.WriteStartArray("suspects");
        foreach (var suspect in suspects)
        {
            json.WriteStartObject();
            json.WriteSpot("place", suspect.Spot, language);
            json.WriteNumber("repaired", suspect.Repaired);
            json.WriteString("kind", suspect.Kind.In(language));
            json.WriteString("what", suspect.What.In(language));
            json.WriteStrings("for", suspect.For.Select(s => s.In(language)));
            json.WriteStrings("against", suspect.Against.Select(s => s.In(language)));
            json.WriteNumber("confidence", suspect.Confidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteBridges(Utf8JsonWriter json, IReadOnlyList<Bridge> bridges, Language language)
    {
        json.WriteStartArray("bridges");
        foreach (var bridge in bridges)
        {
            json.WriteStartObject();
            json.WriteString("what", bridge.What.In(language));
            json.WriteNumber("gap", bridge.Gap);
            json.WriteStartArray("terms");
            foreach (var term in bridge.Terms) WriteTerm(json, term, language);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTerm(Utf8JsonWriter json, BridgeTerm term, Language language)
    {
        json.WriteStartObject();
        json.WriteNumber("amount", term.Amount);
        json.WriteString("name", term.Name.In(language));
        json.WriteSpots("places", term.Spots, language);
        json.WriteEndObject();
    }
}
