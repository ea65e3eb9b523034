using Gouji.Model;

namespace Gouji.Writing.PdfNotes;

/// <summary>A note to set on a page: where, in which words, and how serious it is; a finding's own place is highlighted, others are framed.</summary>
/// <param name="Subject">The rules it speaks of.</param>
internal sealed record Note(PagePlace Place, string Text, string Subject, Severity Severity, string Name, bool IsMain)
{
    /// <summary>The notes of these findings: for each finding, and for each figure elsewhere that may be the wrong one; what stands at one spot is one note.</summary>
    public static IEnumerable<Note> Of(IEnumerable<Finding> findings, Language language) =>
        All(findings, new NoteText(language)).GroupBy(n => (n.Place.Page, n.Place.Left, n.Place.Top, n.Place.Width, n.Place.Height)).Select(g => Joined([.. g]));

    private static IEnumerable<Note> All(IEnumerable<Finding> findings, NoteText text)
    {
        foreach (var finding in findings)
        {
            if (Area(finding.Place) is { } place) yield return new Note(place, text.Of(finding), finding.Rule.Id, finding.Severity, finding.Fingerprint, true);
            for (var i = 0; i < finding.Suspects.Count; i++)
                if (Area(finding.Suspects[i].Spot) is { } other && other != finding.Place.Location)
                    yield return new Note(other, text.Of(finding, i), finding.Rule.Id, finding.Severity, $"{finding.Fingerprint}-{i + 1}", false);
        }
    }

    private static Note Joined(IReadOnlyList<Note> notes) => notes[0] with
    {
        Text = string.Join("\n\n", notes.Select(n => n.Text)),
        Subject = string.Join(' ', notes.Select(n => n.Subject).Distinct()),
        Severity = notes.Min(n => n.Severity),
        IsMain = notes.Any(n => n.IsMain),
    };

    private static PagePlace? Area(Spot spot) => spot.Location is PagePlace { Width: > 0, Height: > 0 } place ? place : null;
}
