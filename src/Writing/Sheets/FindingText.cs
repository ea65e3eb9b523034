using Gouji.Model;
using Gouji.Writing.Text;

namespace Gouji.Writing.Sheets;

/// <summary>A finding in the few words that fit a cell or a note.</summary>
internal static class FindingText
{
    private const int MostSuspects = 3;

    /// <summary>Severity and rule, sentence, what to do: what stands on the cell itself.</summary>
    public static string Note(Finding finding, Language language)
    {
        var remedy = finding.Remedy.In(language);
        var end = remedy.Length == 0 ? "" : $"\n{Sentences.Remedy.In(language)}{Colon(language)}{remedy}";
        var suspects = Suspects(finding, language);
        var middle = suspects.Length == 0 ? "" : $"\n{Sentences.Suspects.In(language)}{Colon(language)}{suspects}";
        return $"{Sentences.Severity(finding.Severity).In(language)} · {finding.Rule.Id}\n{finding.Message.In(language)}{middle}{end}";
    }

    /// <summary>The likeliest wrong cells with what would stand there, a line for each.</summary>
    public static string Suspects(Finding finding, Language language) =>
        string.Join('\n', finding.Suspects.Take(MostSuspects).Select(s => Suspect(s, finding, language)));

    /// <summary>Where it stands: the headings above, then the place in the file.</summary>
    public static string Place(Finding finding, Language language) =>
        string.Join("  ", new[] { finding.Place.Where, finding.Place.Location.Words.In(language) }.Where(t => t.Length > 0));

    private static string Suspect(Suspect suspect, Finding finding, Language language)
    {
        var place = suspect.Spot.Location == finding.Place.Location ? "" : $"{suspect.Spot.Location.Words.In(language)} ";
        var repair = suspect.Repaired is { } value && finding.Severity != Severity.Privacy ? $" {suspect.Spot.Printed.Trim()} → {Figures.AsPrinted(value)}" : "";
        return $"{place}{suspect.Kind.In(language)}{repair}{Colon(language)}{suspect.What.In(language)}";
    }

    private static string Colon(Language language) => language == Language.English ? ": " : "：";
}
