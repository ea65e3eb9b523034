namespace Gouji.Model.Forms;

/// <summary>
/// The tables of a part that nobody has drawn: the rows of all its blocks, each table on one grid of columns. Items, which may go on over pages, begin a table of
/// their own right below the one before, so that their heads are repeated.
/// </summary>
internal sealed class TableLayout(FormPart part, IReadOnlyList<FormBlock> blocks, PlaceNames names)
{
    private const decimal SideWidth = 14m;
    private readonly bool _hasSide = blocks.Count(b => b.Columns.Count > 0) is > 1 or 1 && blocks.Count > 1;

    public IEnumerable<LayoutTable> Tables()
    {
        List<List<(FormBlock Block, BlockLayout Layout)>> tables = [];
        foreach (var block in blocks)
        {
            // The sheets of several projects follow one another; a table of indicators between them would be taken for the next sheet's.
            if (tables.Count == 0 || (block.ItemKind is not null && part.EachItem is null)) tables.Add([]);
            tables[^1].Add((block, new BlockLayout(part, block, names)));
        }

        var side = _hasSide ? SideWidth : 0;
        var isWide = tables.Exists(t => ColumnGrid.IsWide(t.Select(b => b.Layout.Widths), side));
        return tables.Select(t => Table(t, ColumnGrid.Of(t.Select(b => b.Layout.Widths), side, isWide)));
    }

    private LayoutTable Table(List<(FormBlock Block, BlockLayout Layout)> table, ColumnGrid grid) =>
        new(grid.Widths, [.. table.SelectMany(b => b.Layout.Rows(grid, _hasSide, b.Block.ItemKind is not null || blocks.Count == 1))]);
}
