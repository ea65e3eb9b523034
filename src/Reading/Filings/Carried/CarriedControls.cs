using System.Globalization;
using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Reading.Filings.Carried;

/// <summary>The figures of a document that content controls bind to facts.</summary>
internal sealed class CarriedControls
{
    private readonly ILookup<PlaceKey, (int Start, int End, FactKey Key)> _held;

    public CarriedControls(FilingIndex index, Report report)
    {
        var texts = report.Document.Controls.Count == 0 ? [] : report.Document.Blocks.SelectMany(PlaceKey.Paragraphs).GroupBy(p => PlaceKey.Of(p.Place)).ToDictionary(g => g.Key, g => g.ToList());
        List<(StatedFigure, bool)> figures = [];
        List<(PlaceKey Place, int Start, int End, FactKey Key)> held = [];
        foreach (var control in report.Document.Controls)
        {
            if (FactOf(control.Tag, index) is not var (key, value) || TextOf(control.Place, texts) is not { } text) continue;
            var (start, length) = Trimmed(text);
            var place = control.Place.Within(start, length);
            figures.Add((new StatedFigure(place, key, FiledValue.Of(key.Concept, text.Substring(start, length), (value as Amount)?.Unit)), control.Place is ParagraphPlace));
            var from = PlaceKey.Start(control.Place) ?? 0;
            held.Add((PlaceKey.Of(control.Place), from, from + text.Length, key));
        }

        Figures = figures;
        _held = held.ToLookup(h => h.Place, h => (h.Start, h.End, h.Key));
    }

    public IReadOnlyList<(StatedFigure Figure, bool IsInBody)> Figures { get; }

    /// <summary>The fact of the control in which a place begins, or null. A cell of a sheet is one place.</summary>
    public FactKey? At(Location place)
    {
        var start = PlaceKey.Start(place);
        foreach (var held in _held[PlaceKey.Of(place)])
            if (start is null || (start >= held.Start && start <= held.End)) return held.Key;
        return null;
    }

    /// <summary>g12: the fact at index 12 of those carried; n:项目.支出 @决算 #2: one that had no entry yet.</summary>
    private static (FactKey Key, Value? Value)? FactOf(string tag, FilingIndex index)
    {
        if (tag.StartsWith("n:", StringComparison.Ordinal)) return FactKeyText.Parse(tag[2..]) is { } key ? (key, index[key]?.Value) : null;
        if (tag.Length < 2 || tag[0] != 'g' || !int.TryParse(tag.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var entry) || entry >= index.Filing.Entries.Count) return null;
        return (index.Filing.Entries[entry].Key, index.Filing.Entries[entry].Value);
    }

    private static string? TextOf(Location place, Dictionary<PlaceKey, List<Paragraph>> texts)
    {
        if (!texts.TryGetValue(PlaceKey.Of(place), out var paragraphs)) return null;
        if (place is SheetPlace) return string.Join('\n', paragraphs.Select(p => p.Text));
        var start = (PlaceKey.Start(place) ?? 0) - (PlaceKey.Start(paragraphs[0].Place) ?? 0);
        var length = place switch { ParagraphPlace p => p.Length, CellPlace p => p.Length, _ => 0 };
        return start >= 0 && start + length <= paragraphs[0].Text.Length ? paragraphs[0].Text.Substring(start, length) : null;
    }

    private static (int Start, int Length) Trimmed(string text)
    {
        var start = text.Length - text.TrimStart().Length;
        return (start, text.Trim().Length);
    }
}
