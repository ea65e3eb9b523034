using System.Globalization;
using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Reading.Filings.Carried;

/// <summary>The figures of a document that content controls bind to facts.</summary>
internal sealed class CarriedControls
{
    private readonly ILookup<PlaceKey, (int Start, int End)> _held;

    public CarriedControls(Filing carried, Report report)
    {
        var texts = report.Document.Blocks.SelectMany(PlaceKey.Paragraphs).GroupBy(p => PlaceKey.Of(p.Place)).ToDictionary(g => g.Key, g => g.First());
        List<(StatedFigure, bool)> figures = [];
        List<(PlaceKey Key, int Start, int End)> held = [];
        foreach (var control in report.Document.Controls)
        {
            if (FactOf(control.Tag, carried) is not var (key, value) || TextOf(control.Place, texts) is not { } text) continue;
            var (start, length) = Trimmed(text);
            var place = control.Place.Within(start, length);
            figures.Add((new StatedFigure(place, key, FiledValue.Of(key.Concept, text.Substring(start, length), (value as Amount)?.Unit)), control.Place is ParagraphPlace));
            var from = PlaceKey.Start(control.Place) ?? 0;
            held.Add((PlaceKey.Of(control.Place), from, from + text.Length));
        }

        Figures = figures;
        _held = held.ToLookup(h => h.Key, h => (h.Start, h.End));
    }

    public IReadOnlyList<(StatedFigure Figure, bool IsInBody)> Figures { get; }

    /// <summary>Whether a place begins within a control.</summary>
    public bool Holds(Location place) => PlaceKey.Start(place) is { } start && _held[PlaceKey.Of(place)].Any(h => start >= h.Start && start <= h.End);

    /// <summary>g12: the fact at index 12 of those carried; n:项目.支出 @决算 #2: one that had no entry yet.</summary>
    private static (FactKey Key, Value? Value)? FactOf(string tag, Filing carried)
    {
        if (tag.StartsWith("n:", StringComparison.Ordinal)) return FactKeyText.Parse(tag[2..]) is { } key ? (key, null) : null;
        if (tag.Length < 2 || tag[0] != 'g' || !int.TryParse(tag.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= carried.Entries.Count) return null;
        return (carried.Entries[index].Key, carried.Entries[index].Value);
    }

    private static string? TextOf(Location place, Dictionary<PlaceKey, Paragraph> texts)
    {
        if (!texts.TryGetValue(PlaceKey.Of(place), out var paragraph)) return null;
        var start = (PlaceKey.Start(place) ?? 0) - (PlaceKey.Start(paragraph.Place) ?? 0);
        var length = place switch { ParagraphPlace p => p.Length, CellPlace p => p.Length, _ => 0 };
        return start >= 0 && start + length <= paragraph.Text.Length ? paragraph.Text.Substring(start, length) : null;
    }

    private static (int Start, int Length) Trimmed(string text)
    {
        var start = text.Length - text.TrimStart().Length;
        return (start, text.Trim().Length);
    }
}
