using Gouji.Model;
using Gouji.Model.Catalogue;

namespace Gouji.Reading.Mapping.General;

/// <summary>
/// Reads a table that follows no known form: finds its heads, its labels and the columns of figures, and states every figure with its place,
/// unit and labels. What the labels say of totals, parts and levels goes into the grid, so that checking can work with any table.
/// </summary>
internal sealed class GeneralMapping(Harvest harvest, Vocabulary vocabulary, KnownMeaning known)
{
    private int _ordinal;

    /// <summary>The grids of a table; none when nothing in it is a figure under a label.</summary>
    public List<FigureGrid> Map(FoundPart part, Table table)
    {
        if (Lattice.Of(table) is not { } lattice) return [];
        var caption = Caption.Of(part.Part.Blocks, table, lattice);
        var partId = part.Form is null && part.Tables.Count == 1 && part.Part.Id != "正文" ? part.Part.Id : $"{(part.Part.Id == "正文" ? "" : part.Part.Id + "·")}表{table.Number}";
        List<FigureGrid> grids = [];
        foreach (var block in BlockCutter.Cut(lattice))
        {
            var roles = new ColumnRoles(lattice, block);
            foreach (var side in new SideCutter(lattice, block, roles).Cut()) grids.Add(Grid(lattice, block, side, roles, caption, partId));
        }

        return grids;
    }

    private FigureGrid Grid(Lattice lattice, GridBlock block, GridSide side, ColumnRoles roles, Caption caption, string part)
    {
        List<RowLabel> labels = [.. block.Rows.Select(r => RowLabel.Of(lattice, side, r))];
        List<GridColumn> columns = [.. side.Figures.Select(c => GridColumn.Of(c, roles.Heads(c), caption.Unit))];
        var rows = RowLines.Of(labels);
        var name = caption.Title ?? part;
        var cells = new CellStates(harvest, vocabulary, known, name, part, caption).State(lattice, block, labels, rows, columns, ref _ordinal);
        return new FigureGrid(name, part, rows, [.. columns.Select(c => c.Line)], cells, IsPartial(caption, labels));
    }

    private static bool IsPartial(Caption caption, List<RowLabel> labels) =>
        caption.Title?.Contains("主要", StringComparison.Ordinal) == true || caption.Title?.Contains("部分", StringComparison.Ordinal) == true
        || labels.Exists(l => l.Words.Length > 0 && (l.Words.AsSpan().ContainsAnyExcept("…．.·") is false || l.Words.EndsWith("……", StringComparison.Ordinal)));
}
