using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;

namespace Gouji.Reading.Filings.Carried;

/// <summary>
/// Reads a document of ours that carries its filing: what is visible is the truth, so what stands otherwise than we wrote it was changed by hand and is
/// taken; what a document does not show (where a value comes from, what is to be revised, what was overridden) is kept from the filing it carries.
/// </summary>
internal sealed class CarriedReading
{
    private readonly Filing _carried;
    private readonly FiledReport _seen;
    private readonly FilingIndex _index;
    private readonly CarriedItems _items;
    private readonly Form _form;
    private readonly CarriedControls _controls;
    private readonly List<HandChange> _changes = [];
    private readonly EntryEdits _edits;

    private CarriedReading(Filing carried, FiledReport seen)
    {
        (_carried, _seen, _index) = (carried, seen, new FilingIndex(carried));
        _form = FormCatalogue.Find(carried.FormId)!;
        _controls = new CarriedControls(_index, seen.Report);
        _items = new CarriedItems(_index, seen, _controls, _changes);
        _edits = new EntryEdits(_index, _changes);
    }

    public static FilingRead Read(string file, Filing carried, FiledReport seen)
    {
        var reading = new CarriedReading(carried, seen);
        var (body, isUntouched) = reading.Body();
        foreach (var sighting in reading.Sightings())
            if (!isUntouched(sighting.Place)) reading._edits.See(sighting);
        var entries = reading._edits.Entries(reading._items.Removed);
        var filing = carried with
        {
            UnitName = reading.UnitName(),
            Entries = entries,
            Items = reading._items.ItemsOf(entries, reading._edits.Names),
            Body = body,
        };
        return new FilingRead(file, filing, reading._changes, seen.Questions) { IsOurs = true, Computed = reading._edits.Computed };
    }

    /// <summary>The body as it stands now; a document that is only an annex says nothing of it.</summary>
    private (IReadOnlyList<BodyParagraph> Body, Func<Location, bool> IsUntouched) Body()
    {
        if (_seen.Filing.Body.Count == 0) return (_carried.Body, _ => false);
        var figures = Bound().Where(b => b.IsInBody).Select(b => new StatedFigure(b.Place, b.Key, b.Value)).Concat(Statements().Where(s => s.Part.IsBody).Select(s => new StatedFigure(s.Place, s.Key, s.Value)));
        var body = new BodyOfReport(_seen.Report, text => FilingOfReport.IsNumber(_form, text), figures);
        var paragraphs = body.Of(_seen.Parts);
        return new BodyMatching(_index, _controls.IsSpoken, _changes).Match(paragraphs, body.Places);
    }

    /// <summary>Every figure and field that is seen: by the control it stands in, else by what the form says of its place.</summary>
    private IEnumerable<Sighting> Sightings() => Bound().Concat(
        Statements().Where(s => !s.IsInControl && !_controls.IsTaken(s.Place)).Select(s => new Sighting(s.Place, s.Key, s.Value, s.Part.Id, s.Part.IsBody, s.Where)));

    private IEnumerable<Sighting> Bound()
    {
        var inControls = Statements().Where(s => s.IsInControl).ToLookup(s => (PlaceKey.Of(s.Place), PlaceKey.Start(s.Place)));
        foreach (var (figure, isInBody, isComputed) in _controls.Figures)
        {
            // What the form says of the place knows the unit its head prints.
            var told = inControls[(PlaceKey.Of(figure.Place), PlaceKey.Start(figure.Place))].FirstOrDefault(s => s.Key.Concept == figure.Key.Concept);
            var part = _seen.PartOf(figure.Place);
            yield return new Sighting(figure.Place, Own(OfRow(figure.Key, told?.Key.Item), part, told?.Key.Part), told?.Value ?? figure.Value, part, isInBody, told?.Where ?? figure.Key.Concept.Name) { IsBound = true, IsComputed = isComputed };
        }
    }

    private IEnumerable<SeenStatement> Statements()
    {
        foreach (var (statement, part) in _seen.Statements)
            if (_items.KeyOf(statement, part) is { } key)
                yield return new SeenStatement(statement.Place, key, FiledValue.Graded(statement.Concept, statement.Value), part, _controls.At(statement.Place) is not null, statement.Where);
    }

    /// <summary>A row that was copied with its controls is another item than they name.</summary>
    private static FactKey OfRow(FactKey key, ItemKey? row) => row is not null && row.Kind == key.Item?.Kind ? key with { Item = row } : key;

    /// <summary>What a sheet, or one place of several, says for itself is its own, also where the control names what all parts share.</summary>
    private FactKey Own(FactKey key, string? part, string? told)
    {
        if (key is not { Part: null, Item: null }) return key;
        if (told is not null) return key with { Part = told };
        return part is not null && _seen.IsSheet(part) && !FactGathering.IsOfUnit(key.Concept) ? key with { Part = part } : key;
    }

    private string UnitName() => _edits.Taken("单位名称") is Words name ? name.Printed : _carried.UnitName;

    private sealed record SeenStatement(Location Place, FactKey Key, Value Value, FiledPart Part, bool IsInControl, string Where);
}

/// <summary>A figure or field as a document shows it.</summary>
/// <param name="Key">Where it is not told by a control, as the place states it: stage and scope may be open.</param>
internal sealed record Sighting(Location Place, FactKey Key, Value Value, string? Part, bool IsInBody, string Where)
{
    /// <summary>Whether a control says which fact it is.</summary>
    public bool IsBound { get; init; }

    /// <summary>Whether a formula of ours gave it.</summary>
    public bool IsComputed { get; init; }
}
