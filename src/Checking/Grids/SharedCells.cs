using Gouji.Checking.Facts;
using Gouji.Model;

namespace Gouji.Checking.Grids;

/// <summary>Pairs of tables that state many figures under the same row and head, and agree in nearly all of them.</summary>
internal static class SharedCells
{
    private const int MostGrids = 60;
    private const int LeastAgreeing = 3;
    private const int PerDiffering = 3;

    public static IEnumerable<(List<(Statement, Statement)> Pairs, HashSet<(Statement, Statement)> Agreeing)> Of(FactBook book, IReadOnlyList<FigureGrid> grids)
    {
        List<Dictionary<string, Statement>> cells = [.. grids.Take(MostGrids).Select(Keyed)];
        for (var i = 0; i < cells.Count; i++)
            for (var j = i + 1; j < cells.Count; j++)
            {
                List<(Statement, Statement)> shared = [.. cells[i].Where(c => cells[j].ContainsKey(c.Key)).Select(c => (c.Value, cells[j][c.Key])).Where(p => p.Item1.Amount!.Unit.Dimension == p.Item2.Amount!.Unit.Dimension)];
                HashSet<(Statement, Statement)> agreeing = [.. shared.Where(p => book.Agree(p.Item1, p.Item2))];
                var solid = agreeing.Count(p => p.Item1.Amount!.Base != 0);
                if (solid >= LeastAgreeing && (shared.Count - agreeing.Count) * PerDiffering <= solid) yield return (shared, agreeing);
            }
    }

    /// <summary>The money of a grid by row and head; what is there twice is left out.</summary>
    private static Dictionary<string, Statement> Keyed(FigureGrid grid)
    {
        Dictionary<string, Statement> cells = new(StringComparer.Ordinal);
        HashSet<string> repeated = new(StringComparer.Ordinal);
        for (var r = 0; r < grid.Rows.Count; r++)
            for (var c = 0; c < grid.Columns.Count; c++)
            {
                if (grid[r, c] is not { Amount.Unit.Dimension: Dimension.Money } cell || grid.Rows[r].Label.Length < 2 || grid.Rows[r].Role != LineRole.Plain) continue;
                var key = $"{string.Join('›', grid.Rows[r].Path)}／{string.Join('›', grid.Columns[c].Path)}";
                if (!cells.TryAdd(key, cell)) repeated.Add(key);
            }

        foreach (var key in repeated) cells.Remove(key);
        return cells;
    }
}
