namespace Gouji.Writing.Workbooks;

/// <summary>The columns of a sheet on which several tables stand one below the other: every edge of each is an edge of it, edges that nearly meet are one.</summary>
internal sealed class SheetColumns
{
    /// <summary>Edges nearer than this, in mm, are one: nobody sees the difference, and a sheet of slivers is hard to work in.</summary>
    private const decimal Nearest = 1.5m;

    private readonly List<decimal> _edges = [0m];

    /// <summary>Widths of the columns in mm.</summary>
    public IReadOnlyList<decimal> Widths => [.. _edges.Skip(1).Select((edge, i) => edge - _edges[i])];

    public decimal Width => _edges[^1];

    /// <summary>Adds the edges of a table's columns.</summary>
    public void Add(IReadOnlyList<decimal> widths)
    {
        var edge = 0m;
        foreach (var width in widths) AddEdge(edge += Math.Max(width, Nearest), Nearest);
    }

    /// <summary>Adds one edge, unless there is one so near.</summary>
    public void AddEdge(decimal edge, decimal nearest)
    {
        if (_edges.Exists(e => Math.Abs(e - edge) < nearest)) return;
        _edges.Add(edge);
        _edges.Sort();
    }

    /// <summary>The edge of the grid that stands for an edge of a table: the nearest.</summary>
    public int IndexOf(decimal edge)
    {
        var best = 0;
        for (var i = 1; i < _edges.Count; i++)
            if (Math.Abs(_edges[i] - edge) < Math.Abs(_edges[best] - edge)) best = i;
        return best;
    }

    /// <summary>For each edge of a table's columns, the first being 0, its place in the grid; two edges never share one unless the table is broken.</summary>
    public int[] Places(IReadOnlyList<decimal> widths)
    {
        var places = new int[widths.Count + 1];
        var edge = 0m;
        for (var i = 0; i < widths.Count; i++) places[i + 1] = Math.Max(places[i] + 1, IndexOf(edge += Math.Max(widths[i], Nearest)));
        for (var i = widths.Count; i > 0 && places[i] > _edges.Count - 1 - (widths.Count - i); i--) places[i] = _edges.Count - 1 - (widths.Count - i);
        return places;
    }
}
