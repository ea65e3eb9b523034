using System.Text.Json;
using Gouji.Model;
using Gouji.Writing.Json;
using Gouji.Writing.Text;

namespace Gouji.Writing.Sarif;

/// <summary>
/// A finding as a SARIF result. The figures it stands on are related locations, and so is what follows from it, which is no result of its own: it goes
/// with its cause. Where the text can be mended by typing one figure, each likely cause is a fix.
/// </summary>
internal static class SarifResult
{
    /// <summary>The name under which the fingerprint stands; the number rises when fingerprints of the same trouble change.</summary>
    private const string Fingerprint = "gouji/v1";

    public static void Write(Utf8JsonWriter json, Finding finding, int rule, Language language, Func<string, string> hide)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("kind", "fail");
        json.WriteString("level", SarifLevel.Of(finding.Severity));
        json.WriteMessage("message", hide(finding.Message.In(language)));
        json.WriteStartArray("locations");
        json.WriteLocation(finding.Place, language);
        json.WriteEndArray();
        WriteRelated(json, finding, language, hide);
        json.WriteStartObject("partialFingerprints");
        json.WriteString(Fingerprint, finding.Fingerprint);
        json.WriteEndObject();
        WriteFixes(json, finding, language);
        WriteProperties(json, finding, language);
        json.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter json, Finding finding, Language language, Func<string, string> hide)
    {
        var id = 0;
        json.WriteStartArray("relatedLocations");
        foreach (var spot in finding.Related) json.WriteLocation(spot, language, ++id, spot.Printed.Length > 0 ? hide(spot.Printed) : Sentences.Blank.In(language));
        foreach (var consequence in finding.Consequences.SelectMany(All))
            json.WriteLocation(consequence.Place, language, ++id, Sentences.Consequence(consequence.Rule.Id, hide(consequence.Message.In(language))).In(language));
        json.WriteEndArray();
    }

    private static IEnumerable<Finding> All(Finding finding) => finding.Consequences.SelectMany(All).Prepend(finding);

    private static void WriteFixes(Utf8JsonWriter json, Finding finding, Language language)
    {
        List<(Suspect Suspect, LinePlace Place, string Repaired)> fixes =
            [.. from suspect in finding.Suspects
                let repaired = Figures.Repaired(suspect)
                where repaired is not null && suspect.Spot.Location is LinePlace
                select (suspect, (LinePlace)suspect.Spot.Location, repaired)];
        if (fixes.Count == 0) return;
        json.WriteStartArray("fixes");
        foreach (var (suspect, place, repaired) in fixes) WriteFix(json, suspect, place, repaired, language);
        json.WriteEndArray();
    }

    private static void WriteFix(Utf8JsonWriter json, Suspect suspect, LinePlace place, string repaired, Language language)
    {
        json.WriteStartObject();
        json.WriteMessage("description", $"{suspect.Kind.In(language)}  {suspect.Spot.Printed} → {repaired}");
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        json.WriteArtifact(place.File);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        json.WriteRegion("deletedRegion", place);
        json.WriteMessage("insertedContent", repaired);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter json, Finding finding, Language language)
    {
        json.WriteStartObject("properties");
        json.WriteStrings("tags", [Sentences.Word(finding.Severity)]);
        json.WriteNumber("stated", finding.Stated);
        json.WriteNumber("expected", finding.Expected);
        json.WriteNumber("difference", finding.Difference);
        json.WriteNumber("tolerance", finding.Tolerance);
        json.WriteString("unit", finding.Unit.Name);
        json.WriteString("remedy", finding.Remedy.In(language));
        json.WriteEndObject();
    }
}
