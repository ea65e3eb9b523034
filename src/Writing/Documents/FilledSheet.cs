using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;

namespace Gouji.Writing.Documents;

/// <summary>One sheet a form asks for, and what the filing has for it.</summary>
internal sealed class FilledSheet
{
    private readonly PartLayout _whole;

    public FilledSheet(PartPlaces places, Form form)
    {
        Places = places;
        var drawn = form.Layouts.FirstOrDefault(l => l.Part == places.Part.Id);
        _whole = drawn ?? AutomaticLayout.Of(places.Part);
        Stated = [.. LayoutSlots.In(_whole, places).Select(p => places.Find(p.Slot, p.Row?.Key).Entry).OfType<Entry>().Where(e => !PartPlaces.IsOfUnit(e.Key.Concept.Name) && !e.Key.IsName)];
        if (drawn is null && !places.PrintsAll && IsStated) _whole = AutomaticLayout.Of(places.Part, new StatedPlaces(slot => places.Find(slot, null).Entry is not null, kind => places.Items(kind).Count > 0));
    }

    public PartPlaces Places { get; }

    /// <summary>What the filing has for it beside the name of the unit, who signs, and the names of items.</summary>
    public IReadOnlyList<Entry> Stated { get; }

    /// <summary>Codes and names of items that other sheets list too do not fill it.</summary>
    public bool IsStated => Stated.Any(e => e.Key.Item is null || e.Key.Concept.Kind != ConceptKind.Text);

    /// <summary>How it is printed: whole where nothing is entered yet, else without what the form does not require and the filing does not have.</summary>
    public PartLayout Layout => Places.PrintsAll || !IsStated ? _whole : _whole with { Blocks = [.. _whole.Blocks.Select(Reduced).OfType<LayoutBlock>()] };

    /// <summary>Whether it says anything of itself that no other sheet can say.</summary>
    public bool IsOwnStated => Stated.Any(e => e.Origin != Origin.Computed && IsOwn(e.Key));

    /// <summary>Whether it says anything that other sheets and the body do not.</summary>
    public bool IsStatedHere(IReadOnlySet<FactKey> elsewhere) => IsOwnStated || Stated.Any(e => e.Origin != Origin.Computed && !elsewhere.Contains(e.Key));

    private bool IsOwn(FactKey key) => key.Item?.List == Places.PartId || key.Part == Places.PartId || key.Part?.StartsWith(PartIds.OfPlace(Places.PartId, ""), StringComparison.Ordinal) == true;

    private LayoutBlock? Reduced(LayoutBlock block) => block switch
    {
        LayoutTable table => table with { Rows = RowReduction.Of(table.Rows, row => !row.MayBeLeftOut || LayoutSlots.In(row).Any(IsThere)) },
        LayoutLine { Kind: LayoutLineKind.Signatures } line => Line(line),
        _ => block,
    };

    /// <summary>A line of fields without any of them is none.</summary>
    private LayoutLine? Line(LayoutLine line)
    {
        List<LayoutPiece> pieces = [.. line.Pieces.SelectMany(p => p is not LayoutOptional optional ? [p] : LayoutSlots.In(optional.Pieces).All(IsThere) ? optional.Pieces : [])];
        return LayoutSlots.In(pieces).Any() || !LayoutSlots.In(line.Pieces).Any() ? line with { Pieces = pieces } : null;
    }

    private bool IsThere(LayoutSlot slot) => Places.Find(slot, null).Entry is not null;
}
