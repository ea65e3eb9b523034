namespace Gouji.Model.Forms;

/// <summary>
/// Tells apart the places of a part that state one concept under different labels, such as several 备注: all but the first bear their label. What is
/// written and what is read go by the same names.
/// </summary>
public sealed class PlaceNames
{
    private readonly Dictionary<LayoutSlot, string> _first = [];

    private PlaceNames(FormPart part)
    {
        foreach (var block in part.Blocks)
            foreach (var (meaning, label) in PlacesOf(block))
                if (meaning.Concept is { } concept) _first.TryAdd(new LayoutSlot(concept, meaning.Stage, meaning.Scope), label.Name);
    }

    public static PlaceNames Of(FormPart part) => new(part);

    /// <summary>The words that tell a place from the first one of the same fact; null for the first.</summary>
    /// <param name="label">The form's own name of the label.</param>
    public string? Of(Concept concept, Stage stage, FundScope scope, string label) =>
        _first.TryGetValue(new LayoutSlot(concept, stage, scope), out var first) && first != label ? label : null;

    internal LayoutSlot Slot(Meaning meaning, Label label) =>
        new(meaning.Concept!, meaning.Stage, meaning.Scope, Of(meaning.Concept!, meaning.Stage, meaning.Scope, label.Name));

    /// <summary>The places of a block in the order in which they are printed.</summary>
    private static IEnumerable<(Meaning Meaning, Label Label)> PlacesOf(FormBlock block)
    {
        var columns = BlockColumn.Of(block);
        if (block.ItemKind is not null || block.Rows.Count == 0)
            foreach (var column in columns) yield return (block.ItemKind is null ? block.Scoped(column.Meaning) : column.Meaning, column.Column.Label);
        if (block.ItemKind is null)
            foreach (var row in block.Rows)
                foreach (var column in columns) yield return (block.MeaningOf(row, column.Meaning), row.Label);
        foreach (var total in block.Totals?.Columns ?? []) yield return (block.Scoped(total.Meaning), block.Totals!.Label);
        foreach (var field in block.Fields) yield return (field.Meaning, field.Label);
    }
}
