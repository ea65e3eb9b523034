using Gouji.Model;

namespace Gouji.Checking.Grids;

/// <summary>The cells of money of all grids by the label of their row, where one row alone has it.</summary>
internal sealed class NamedCells
{
    private readonly Dictionary<string, (FigureGrid Grid, int Row)> _rows = new(StringComparer.Ordinal);

    public NamedCells(IReadOnlyList<FigureGrid> grids)
    {
        HashSet<string> repeated = new(StringComparer.Ordinal);
        foreach (var grid in grids)
            for (var r = 0; r < grid.Rows.Count; r++)
                if (grid.Rows[r].Label.Length > 0 && !_rows.TryAdd(grid.Rows[r].Label, (grid, r))) repeated.Add(grid.Rows[r].Label);
        foreach (var label in repeated) _rows.Remove(label);
    }

    public List<Statement> Of(string label)
    {
        if (!_rows.TryGetValue(label, out var at)) return [];
        return [.. Enumerable.Range(0, at.Grid.Columns.Count).Select(c => at.Grid[at.Row, c]).OfType<Statement>().Where(s => s.Amount is { Unit.Dimension: Dimension.Money })];
    }
}
