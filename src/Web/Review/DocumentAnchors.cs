using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Web.Filings;
using Gouji.Writing.Documents;

namespace Gouji.Web.Review;

/// <summary>
/// Leads from places in the official document to what is shown there, and from fields to the places where they are printed. What is shown has a name: 2-5 is the fifth
/// block of the second section, 2-5-3-1 a cell of it by its row and the column it begins in, all from 1.
/// </summary>
public sealed class DocumentAnchors
{
    private readonly LiveReport _live;
    private readonly Dictionary<string, int> _sections;
    private readonly Dictionary<string, (int Order, Location Place)> _places = [];
    private readonly Dictionary<string, List<string>> _fields = [];
    private readonly Dictionary<string, string> _bodies = [];

    private DocumentAnchors(LiveReport live)
    {
        _live = live;
        _sections = live.Documents[^1].Sections.Select((s, i) => (s.Name, Number: i + 1)).DistinctBy(s => s.Name).ToDictionary(s => s.Name, s => s.Number, StringComparer.Ordinal);
    }

    public static DocumentAnchors Of(LiveReport live)
    {
        var anchors = new DocumentAnchors(live);
        foreach (var ((place, printed), order) in live.Printed.Places.OrderBy(p => OrderOf(p.Key)).Select((p, i) => (p, i))) anchors.Add(place, printed, order);
        return anchors;
    }

    /// <summary>The name of what stands at a place, or null where the document shows nothing there.</summary>
    public string? At(Location place) => _live.Printed.At(place) is { } printed ? NameOf(printed) : null;

    /// <summary>Where all of what has a name stands.</summary>
    public Location? PlaceOf(string name) => _places.TryGetValue(name, out var found) ? found.Place : null;

    /// <summary>What is printed at what has a name.</summary>
    public string TextOf(string name) => PlaceOf(name) is { } place && _live.Printed.At(place) is { } printed ? printed.Text : "";

    /// <summary>Where a field is printed, in reading order: the places of a fact, or the paragraph of the body.</summary>
    public IReadOnlyList<string> Of(string key) => _fields.TryGetValue(key, out var names) ? names : [];

    public IReadOnlyList<string> Of(FactKey fact) => Of(FieldKeyText.Of(fact));

    /// <summary>The field of the paragraph of the body that has a name, or null.</summary>
    public string? BodyKeyOf(string name) => _bodies.GetValueOrDefault(name);

    private static int OrderOf(Location place) => place switch { ParagraphPlace p => p.Paragraph, CellPlace c => c.Paragraph, _ => int.MaxValue };

    private string? NameOf(PrintedPlace printed)
    {
        if (!_sections.TryGetValue(printed.Section, out var section)) return null;
        return printed.Row < 0 ? FormattableString.Invariant($"{section}-{printed.Block + 1}") : FormattableString.Invariant($"{section}-{printed.Block + 1}-{printed.Row + 1}-{printed.Column + 1}");
    }

    private void Add(Location place, PrintedPlace printed, int order)
    {
        if (NameOf(printed) is not { } name || !_places.TryAdd(name, (order, place))) return;
        foreach (var key in printed.Runs.Select(r => r.Key).OfType<FactKey>()) Add(FieldKeyText.Of(key), name);
        if (_live.BodyKeyAt(printed) is not { } body) return;
        _bodies[name] = body;
        Add(body, name);
    }

    private void Add(string key, string name)
    {
        if (!_fields.TryGetValue(key, out var names)) _fields[key] = names = [];
        if (names.Count == 0 || names[^1] != name) names.Add(name);
    }
}
