using Gouji.Model;
using Gouji.Writing.Text;

namespace Gouji.Writing.PdfNotes;

/// <summary>The words of a note: severity and rule, the sentence, what is doubtful, likely causes, what to do, the legal basis.</summary>
internal sealed class NoteText(Language language)
{
    private const int MostSuspects = 3;

    public string Of(Finding finding)
    {
        List<string> lines = [Head(finding), Say(finding.Message)];
        lines.AddRange(finding.Doubts.Take(MostSuspects).Select(d => Named(Sentences.Doubt, Say(Sentences.Doubtful(d)))));
        for (var i = 0; i < Math.Min(finding.Suspects.Count, MostSuspects); i++) lines.Add(Suspect(finding, i));
        if (finding.Consequences.Count > 0) lines.Add(Say(Sentences.Consequences(finding.Consequences.Count)) + string.Join(' ', finding.Consequences.Select(c => c.Rule.Id)));
        if (Say(finding.Remedy) is { Length: > 0 } remedy) lines.Add(Named(Sentences.Remedy, remedy));
        if (Say(finding.Rule.Basis) is { Length: > 0 } basis) lines.Add(Named(Sentences.Basis, basis));
        return string.Join('\n', lines.Select(VisibleText.Of));
    }

    /// <summary>At a figure elsewhere that may be the wrong one.</summary>
    public string Of(Finding finding, int suspect) =>
        string.Join('\n', new[] { Head(finding), Suspect(finding, suspect), Say(finding.Message), Say(finding.Place.Location.Words) }.Select(VisibleText.Of));

    private string Head(Finding finding) => $"{Say(Sentences.Severity(finding.Severity))} · {finding.Rule.Id}";

    private string Suspect(Finding finding, int at)
    {
        var suspect = finding.Suspects[at];
        var repair = suspect.Repaired is { } value ? $" {suspect.Spot.Printed.Trim()} → {Figures.AsPrinted(value)}" : "";
        return Named(Sentences.Suspect(at + 1), $"{Say(suspect.Kind)}{repair} ({suspect.Spot.Where}, {Say(suspect.Spot.Location.Words)}) {Say(suspect.What)}");
    }

    private string Named(Sentence name, string text) => $"{Say(name)}{(language == Language.English ? ": " : "：")}{text}";

    private string Say(Sentence sentence) => sentence.In(language);
}
