using Gouji.Model;
using Gouji.Writing.Text;

namespace Gouji.Writing.Html;

/// <summary>
/// Every place the list speaks of, brought to the paragraph it lies in. A place is one number however many findings share it; it gets its anchor
/// when the document is written, which therefore comes before the list.
/// </summary>
internal sealed class Marks
{
    /// <summary>Figures a finding shows; those of a total over thousands of rows are cut short.</summary>
    public const int MostSpots = 40;

    /// <summary>The anchor of what is said of the report as a whole, or of a place the document does not show.</summary>
    public const string Whole = "whole";

    private static readonly Mark[] s_none = [];
    private readonly SourceLookup _source;
    private readonly Func<Sentence, string> _say;
    private readonly Dictionary<Location, int> _places = [];
    private readonly Dictionary<int, string> _anchors = [];
    private readonly Dictionary<Paragraph, List<Mark>> _marks = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<(int Place, string? Finding)> _seen = [];
    private readonly List<Mark> _unplaced = [];

    public Marks(SourceLookup source, IReadOnlyList<NumberedFinding> findings, IEnumerable<Location> listed, Func<Sentence, string> say)
    {
        (_source, _say) = (source, say);
        foreach (var finding in findings) Add(finding);
        foreach (var place in listed) Add(place, null, false, null);
    }

    /// <summary>Marks of findings whose place the document does not show.</summary>
    public IReadOnlyList<Mark> Unplaced => _unplaced;

    public IReadOnlyList<Mark> Of(Paragraph paragraph) => _marks.TryGetValue(paragraph, out var marks) ? marks : s_none;

    public int Number(Location place) => _places[place];

    public string Anchor(Location place) => _anchors.GetValueOrDefault(_places[place], Whole);

    /// <summary>Says under which id the place begins; the first to say so is right.</summary>
    public void BeginsAt(int place, string id) => _anchors.TryAdd(place, id);

    private void Add(NumberedFinding numbered)
    {
        var finding = numbered.Finding;
        var notes = finding.Suspects.GroupBy(s => s.Spot.Location).ToDictionary(g => g.Key, g => string.Join("；", g.Select(Note)));
        Add(finding.Place.Location, numbered, true, notes.GetValueOrDefault(finding.Place.Location));
        foreach (var suspect in finding.Suspects) Add(suspect.Spot.Location, numbered, false, notes[suspect.Spot.Location]);
        foreach (var spot in finding.Related.Take(MostSpots)) Add(spot.Location, numbered, false, null);
        foreach (var spot in finding.Bridges.SelectMany(b => b.Terms).SelectMany(t => t.Spots).Take(MostSpots)) Add(spot.Location, numbered, false, null);
        foreach (var consequence in numbered.Consequences) Add(consequence);
    }

    private string Note(Suspect suspect) => Figures.Repaired(suspect) is { } repaired ? $"{_say(suspect.Kind)} → {repaired}" : _say(suspect.Kind);

    private void Add(Location place, NumberedFinding? finding, bool isMain, string? note)
    {
        if (!_places.TryGetValue(place, out var number)) _places[place] = number = _places.Count + 1;
        if (!_seen.Add((number, finding?.Id))) return;
        if (_source.Find(place)?.Paragraph is { } paragraph) Add(paragraph, place, number, finding, isMain, note);
        else if (isMain) _unplaced.Add(new Mark(number, 0, 0, finding, true, note));
    }

    private void Add(Paragraph paragraph, Location place, int number, NumberedFinding? finding, bool isMain, string? note)
    {
        var text = paragraph.Text;
        var start = Math.Clamp(SourceLookup.Start(place) - SourceLookup.Start(paragraph.Place), 0, text.Length);
        var end = string.IsNullOrWhiteSpace(text) ? start : start + Math.Clamp(SourceLookup.Length(place), 0, text.Length - start);
        if (!_marks.TryGetValue(paragraph, out var marks)) _marks[paragraph] = marks = [];
        marks.Add(new Mark(number, WholeCharacter(text, start, -1), WholeCharacter(text, end, 1), finding, isMain, note));
    }

    /// <summary>An edge that does not part a surrogate pair.</summary>
    private static int WholeCharacter(string text, int at, int step) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at + step : at;
}
