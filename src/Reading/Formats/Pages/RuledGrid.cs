namespace Gouji.Reading.Formats.Pages;

/// <summary>The grid that ruled lines which touch one another make: columns, rows, and the cells between lines; a missing piece of line merges two fields.</summary>
internal sealed class RuledGrid
{
    /// <summary>Lines as near as this, in points, are one: double lines, borders of neighbouring cells drawn apart, columns not quite in line.</summary>
    private const decimal SameLine = 4;

    /// <summary>A field narrower than this holds no text.</summary>
    private const decimal Narrowest = 8;

    private const int MostFields = 60_000;
    private readonly decimal[] _xs;
    private readonly decimal[] _ys;
    private readonly int[,] _owner;

    private RuledGrid(decimal[] xs, decimal[] ys, RuledLines lines)
    {
        (_xs, _ys) = (xs, ys);
        _owner = new int[ys.Length - 1, xs.Length - 1];
        Cells = Fill(Edges(lines.Vertical, xs, ys), Edges(lines.Horizontal, ys, xs));
    }

    public IReadOnlyList<decimal> Xs => _xs;

    public IReadOnlyList<decimal> Ys => _ys;

    /// <summary>Row by row, left to right.</summary>
    public IReadOnlyList<GridField> Cells { get; }

    /// <summary>The grid of lines that hang together, or null where they make none: underlines, a frame around text.</summary>
    public static RuledGrid? Of(RuledLines lines)
    {
        if (lines.Horizontal.Count == 0 || lines.Vertical.Count == 0 || lines.Horizontal.Count + lines.Vertical.Count < 3) return null;
        var xs = Positions(lines.Vertical, lines.Horizontal);
        var ys = Positions(lines.Horizontal, lines.Vertical);
        if (xs.Length < 2 || ys.Length < 2 || (xs.Length == 2 && ys.Length == 2) || (long)xs.Length * ys.Length > MostFields) return null;
        return new RuledGrid(xs, ys, lines);
    }

    /// <summary>The cell a point lies in, counted in <see cref="Cells"/>, or null outside.</summary>
    public int? CellAt(decimal x, decimal y)
    {
        var (column, row) = (Interval(_xs, x), Interval(_ys, y));
        return column < 0 || row < 0 ? null : _owner[row, column];
    }

    private static int Interval(decimal[] bounds, decimal at)
    {
        if (at < bounds[0] || at > bounds[^1]) return -1;
        var found = Array.BinarySearch(bounds, at);
        return Math.Min(found >= 0 ? found : ~found - 1, bounds.Length - 2);
    }

    /// <summary>Where lines of one direction stand; a side without a line of its own ends where those of the other direction end.</summary>
    private static decimal[] Positions(IReadOnlyList<RuledLine> lines, IReadOnlyList<RuledLine> others)
    {
        List<decimal> positions = [];
        decimal first = 0, sum = 0;
        var count = 0;
        foreach (var at in lines.Select(l => l.At).Order())
        {
            if (count > 0 && (at - first > SameLine + 1 || at - (sum / count) > SameLine))
            {
                positions.Add(sum / count);
                (sum, count) = (0, 0);
            }

            if (count == 0) first = at;
            (sum, count) = (sum + at, count + 1);
        }

        positions.Add(sum / count);
        var (from, to) = (others.Min(l => l.From), others.Max(l => l.To));
        if (from < positions[0] - Narrowest) positions.Insert(0, from);
        if (to > positions[^1] + Narrowest) positions.Add(to);
        return [.. positions];
    }

    /// <summary>For each line and each field along it, whether a ruled line runs there over most of the field.</summary>
    private static bool[,] Edges(IReadOnlyList<RuledLine> lines, decimal[] at, decimal[] along)
    {
        var covered = new decimal[at.Length, along.Length - 1];
        foreach (var line in lines)
        {
            var nearest = Nearest(at, line.At);
            for (var i = 0; i + 1 < along.Length; i++) covered[nearest, i] += line.Along(along[i], along[i + 1]);
        }

        var edges = new bool[at.Length, along.Length - 1];
        for (var p = 0; p < at.Length; p++)
            for (var i = 0; i + 1 < along.Length; i++) edges[p, i] = covered[p, i] >= (along[i + 1] - along[i]) / 2;
        return edges;
    }

    private static int Nearest(decimal[] positions, decimal at)
    {
        var found = Array.BinarySearch(positions, at);
        if (found >= 0) return found;
        var next = ~found;
        if (next == 0) return 0;
        return next == positions.Length || at - positions[next - 1] <= positions[next] - at ? next - 1 : next;
    }

    /// <summary>Each field not yet taken grows to the right and then down as far as no line stands in the way, so that every cell is a rectangle.</summary>
    private List<GridField> Fill(bool[,] down, bool[,] across)
    {
        List<GridField> cells = [];
        var taken = new bool[_ys.Length - 1, _xs.Length - 1];
        for (var row = 0; row + 1 < _ys.Length; row++)
            for (var column = 0; column + 1 < _xs.Length; column++)
            {
                if (taken[row, column]) continue;
                var right = column + 1;
                while (right + 1 < _xs.Length && !down[right, row] && !taken[row, right]) right++;
                var bottom = row + 1;
                while (bottom + 1 < _ys.Length && IsOpenBelow(bottom, column, right, down, across, taken)) bottom++;
                for (var r = row; r < bottom; r++)
                    for (var c = column; c < right; c++) (taken[r, c], _owner[r, c]) = (true, cells.Count);
                cells.Add(new GridField(row, bottom, column, right));
            }

        return cells;
    }

    private static bool IsOpenBelow(int bottom, int left, int right, bool[,] down, bool[,] across, bool[,] taken)
    {
        for (var c = left; c < right; c++)
            if (across[bottom, c] || taken[bottom, c] || (c > left && down[c, bottom])) return false;
        return true;
    }
}

/// <summary>A cell by the lines it lies between, counted from 0; the later ones are not part of it.</summary>
internal readonly record struct GridField(int Row, int EndRow, int Column, int EndColumn);
