namespace Gouji.Model.Forms;

/// <summary>Takes out of a block the rows and fields that are neither required nor stated; nothing is left of one that has none.</summary>
internal sealed class BlockReduction(PlaceNames names, StatedPlaces stated)
{
    public IEnumerable<FormBlock> Of(IEnumerable<FormBlock> blocks)
    {
        foreach (var block in blocks)
        {
            var reduced = block with { Fields = [.. block.Fields.Where(f => f.IsRequired || States(f.Meaning, f.Label))] };
            if (block.Columns.Count > 0) reduced = IsKept(block) ? reduced with { Rows = Rows(block) } : reduced with { Columns = [], Groups = [], Rows = [], ItemKind = null, Totals = null };
            if (reduced.Columns.Count + reduced.Fields.Count > 0) yield return reduced;
        }
    }

    private bool IsKept(FormBlock block)
    {
        var columns = BlockColumn.Of(block);
        if (columns.Exists(c => c.Column.IsRequired)) return true;
        if (block.ItemKind is { } kind) return stated.Lists(kind) || (block.Totals is { } totals && totals.Columns.Any(c => c.IsRequired || States(block.Scoped(c.Meaning), totals.Label)));
        return block.Rows.Count == 0 ? columns.Exists(c => States(block.Scoped(c.Meaning), c.Column.Label)) : block.Rows.Any(row => IsKept(block, row, columns));
    }

    /// <summary>The first row is the total under which heads of its own stand; it stays as long as there is one below it.</summary>
    private List<FormRow> Rows(FormBlock block)
    {
        var columns = BlockColumn.Of(block);
        return [.. block.Rows.Where((row, n) => n == 0 || IsKept(block, row, columns))];
    }

    private bool IsKept(FormBlock block, FormRow row, List<BlockColumn> columns) =>
        row.IsRequired || (row.ItemKind is { } kind ? stated.Lists(kind) : columns.Exists(c => (!c.Column.IsOfTotal || row == block.Rows[0]) && States(block.MeaningOf(row, c.Meaning), row.Label)));

    private bool States(Meaning meaning, Label label) => meaning.Concept is not null && stated.States(names.Slot(meaning, label));
}
