using System.Globalization;
using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Reading.Filings.Carried;

/// <summary>The figures of a document that content controls bind to facts.</summary>
internal sealed class CarriedControls
{
    private const string Computed = "f:";
    private const string Spoken = "t:";
    private readonly HashSet<PlaceKey> _spoken;
    private readonly ILookup<PlaceKey, (int Start, int End, FactKey Key)> _held;
    private readonly Dictionary<PlaceKey, string> _formulas;

    public CarriedControls(FilingIndex index, Report report)
    {
        var texts = report.Document.Controls.Count == 0 ? [] : report.Document.Blocks.SelectMany(PlaceKey.Paragraphs).GroupBy(p => PlaceKey.Of(p.Place)).ToDictionary(g => g.Key, g => g.ToList());
        _formulas = report.Document.Controls.Count == 0 ? [] : Formulas(report);
        _spoken = [.. report.Document.Controls.Where(c => c.Tag == Spoken).Select(c => PlaceKey.Of(c.Place))];
        List<BoundPlace> figures = [];
        List<(PlaceKey Place, int Start, int End, FactKey Key)> held = [];
        foreach (var control in report.Document.Controls)
        {
            if (FactOf(control.Tag, index) is not var (key, value) || TextOf(control.Place, texts) is not { } text) continue;
            held.Add((PlaceKey.Of(control.Place), PlaceKey.Start(control.Place) ?? 0, (PlaceKey.Start(control.Place) ?? 0) + text.Length, key));
            // What a formula that no program has worked out yet would give is neither a change nor taken out.
            if (text.Length == 0 && _formulas.ContainsKey(PlaceKey.Of(control.Place))) continue;
            var (start, length) = Trimmed(text);
            var place = control.Place.Within(start, length);
            var figure = new StatedFigure(place, key, text.AsSpan(start, length) is PrintedFigure.ToFillIn ? new Blank("") : FiledValue.Of(key.Concept, text.Substring(start, length), (value as Amount)?.Unit));
            figures.Add(new BoundPlace(figure, control.Place is ParagraphPlace, control.Tag.StartsWith(Computed, StringComparison.Ordinal) && _formulas.ContainsKey(PlaceKey.Of(place))));
        }

        Figures = figures;
        _held = held.ToLookup(h => h.Place, h => (h.Start, h.End, h.Key));
    }

    public IReadOnlyList<BoundPlace> Figures { get; }

    /// <summary>Whether a formula puts the text of a cell together out of words and figures.</summary>
    public bool IsSpoken(Location place) => _spoken.Contains(PlaceKey.Of(place));

    /// <summary>Whether a cell only takes from another what is filled in there, as our workbooks write it.</summary>
    public bool IsTaken(Location place) => _formulas.TryGetValue(PlaceKey.Of(place), out var formula) && formula.StartsWith("IF(", StringComparison.Ordinal);

    /// <summary>The fact of the control in which a place begins, or null. A cell of a sheet is one place.</summary>
    public FactKey? At(Location place)
    {
        var start = PlaceKey.Start(place);
        foreach (var held in _held[PlaceKey.Of(place)])
            if (start is null || (start >= held.Start && start <= held.End)) return held.Key;
        return null;
    }

    private static Dictionary<PlaceKey, string> Formulas(Report report)
    {
        Dictionary<PlaceKey, string> formulas = [];
        foreach (var cell in report.Document.Blocks.OfType<Table>().SelectMany(t => t.Rows).SelectMany(r => r.Cells))
            if (cell.Formula is { } formula) formulas[PlaceKey.Of(cell.Place)] = formula;
        return formulas;
    }

    /// <summary>g12: the fact at index 12 of those carried; n:项目.支出 @决算 #2: one by its key, that may have no entry yet; f: one that a formula of ours works out.</summary>
    private static (FactKey Key, Value? Value)? FactOf(string tag, FilingIndex index)
    {
        if (tag.StartsWith("n:", StringComparison.Ordinal) || tag.StartsWith(Computed, StringComparison.Ordinal)) return FactKeyText.Parse(tag[2..]) is { } key ? (key, index[key]?.Value) : null;
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

/// <summary>A figure in a control, or in a cell with a name of ours.</summary>
/// <param name="IsComputed">Whether it is what a formula of ours gave, not what a person typed.</param>
internal sealed record BoundPlace(StatedFigure Figure, bool IsInBody, bool IsComputed);
