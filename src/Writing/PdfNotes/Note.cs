using Gouji.Model;

namespace Gouji.Writing.PdfNotes;

/// <summary>A note to set on a page: where, in which words, and how serious it is; a finding's own place is highlighted, others are framed.</summary>
internal sealed record Note(PagePlace Place, string Text, Rule Rule, Severity Severity, string Name, bool IsMain)
{
    /// <summary>The notes of a report: one for each finding, and one for each figure elsewhere that may be the wrong one.</summary>
    public static IEnumerable<Note> Of(Audit audit, Language language)
    {
        var text = new NoteText(language);
        foreach (var finding in audit.Findings)
        {
            if (finding.Place.Location is PagePlace place && IsArea(place)) yield return new Note(place, text.Of(finding), finding.Rule, finding.Severity, finding.Fingerprint, true);
            for (var i = 0; i < finding.Suspects.Count; i++)
                if (finding.Suspects[i].Spot.Location is PagePlace other && other != finding.Place.Location && IsArea(other))
                    yield return new Note(other, text.Of(finding, i), finding.Rule, finding.Severity, $"{finding.Fingerprint}-{i + 1}", false);
        }
    }

    private static bool IsArea(PagePlace place) => place is { Width: > 0, Height: > 0 };
}
