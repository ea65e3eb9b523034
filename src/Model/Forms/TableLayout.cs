namespace Gouji.Model.Forms;

/// <summary>The one table of a part that nobody has drawn: the rows of all its blocks on one grid of columns.</summary>
internal sealed class TableLayout(FormPart part, IReadOnlyList<FormBlock> blocks, PlaceNames names)
{
    private const decimal SideWidth = 14m;
    private readonly bool _hasSide = blocks.Count(b => b.Columns.Count > 0) is > 1 or 1 && blocks.Count > 1;

    public LayoutTable Table()
    {
        List<BlockLayout> layouts = [.. blocks.Select(b => new BlockLayout(part, b, names))];
        var grid = ColumnGrid.Of(layouts.Select(l => l.Widths), _hasSide ? SideWidth : 0);
        var single = layouts.Count == 1;
        return new LayoutTable(grid.Widths, [.. layouts.SelectMany(l => l.Rows(grid, _hasSide, single))]);
    }
}
