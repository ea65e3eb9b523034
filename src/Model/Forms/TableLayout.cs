namespace Gouji.Model.Forms;

/// <summary>
/// The table of a part that nobody has drawn: the rows of all its blocks on one grid of columns. Items, which may go on over pages, begin a table of
/// their own right below the one before, so that their heads are repeated.
/// </summary>
internal sealed class TableLayout(FormPart part, IReadOnlyList<FormBlock> blocks, PlaceNames names)
{
    private const decimal SideWidth = 14m;
    private readonly bool _hasSide = blocks.Count(b => b.Columns.Count > 0) is > 1 or 1 && blocks.Count > 1;

    public IEnumerable<LayoutTable> Tables()
    {
        List<BlockLayout> layouts = [.. blocks.Select(b => new BlockLayout(part, b, names))];
        var grid = ColumnGrid.Of(layouts.Select(l => l.Widths), _hasSide ? SideWidth : 0);
        List<LayoutRow> rows = [];
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i > 0 && blocks[i].ItemKind is not null) yield return new LayoutTable(grid.Widths, Taken(ref rows));
            rows.AddRange(layouts[i].Rows(grid, _hasSide, blocks[i].ItemKind is not null || blocks.Count == 1));
        }

        yield return new LayoutTable(grid.Widths, rows);
    }

    private static List<LayoutRow> Taken(ref List<LayoutRow> rows)
    {
        var taken = rows;
        rows = [];
        return taken;
    }
}
