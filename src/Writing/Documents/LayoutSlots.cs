using Gouji.Model.Forms;

namespace Gouji.Writing.Documents;

/// <summary>The places of a layout, as a sheet prints them.</summary>
internal static class LayoutSlots
{
    public static IEnumerable<LayoutSlot> In(IEnumerable<LayoutPiece> pieces) => pieces.SelectMany(p => p switch
    {
        LayoutSlot slot => [slot],
        LayoutOptional optional => In(optional.Pieces),
        _ => Enumerable.Empty<LayoutSlot>(),
    });

    public static IEnumerable<LayoutSlot> In(LayoutRow row) => row.Cells.SelectMany(c => In(c.Pieces));

    /// <summary>Every place with the item of its row: those of lines and single rows once, those of repeated rows for each item there is.</summary>
    public static IEnumerable<(LayoutSlot Slot, RowItem? Row)> In(PartLayout layout, PartPlaces places) => layout.Blocks.SelectMany(block => block switch
    {
        LayoutLine line => In(line.Pieces).Select(slot => (slot, (RowItem?)null)),
        LayoutTable table => table.Rows.SelectMany(row => Rows(row, places).SelectMany(item => In(row).Select(slot => (slot, item)))),
        _ => throw new InvalidOperationException($"Unknown block {block}."),
    });

    private static IEnumerable<RowItem?> Rows(LayoutRow row, PartPlaces places) => row.ItemKind is { } kind ? places.Items(kind).Select(i => (RowItem?)new RowItem(i)) : [null];
}
