namespace Gouji.Model.Forms;

/// <summary>Tells apart the places of a part that state one concept under different labels, such as several 备注: all but the first bear their label.</summary>
internal sealed class SlotNames
{
    private readonly Dictionary<LayoutSlot, string> _first = [];

    public LayoutSlot Slot(Meaning meaning, Label label)
    {
        var slot = new LayoutSlot(meaning.Concept!, meaning.Stage, meaning.Scope);
        return _first.TryAdd(slot, label.Name) || _first[slot] == label.Name ? slot : slot with { Place = label.Name };
    }
}
