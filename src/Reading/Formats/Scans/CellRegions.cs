namespace Gouji.Reading.Formats.Scans;

/// <summary>The areas that ruled lines close in, table by table; a table's outer border counts as closed.</summary>
internal static class CellRegions
{
    /// <summary>Lines no further apart than this are one, and what is left open is shorter.</summary>
    private const int Near = 14;

    /// <summary>A finer grid than this is a pattern.</summary>
    private const int MostBoxes = 40_000;

    /// <summary>The tables of a page, each as its border and its cells.</summary>
    public static List<(PixelBox Border, List<PixelBox> Cells)> Of(IReadOnlyList<PixelBox> rules) =>
        [.. Groups(rules).Where(g => g.Exists(IsAcross) && g.Exists(r => !IsAcross(r)) && g.Count > 3).Select(g => (Border(g), Cells(g)))];

    private static List<PixelBox> Cells(List<PixelBox> rules)
    {
        var border = Border(rules);
        var xs = Lines([border.Left, border.Right, .. rules.Where(r => !IsAcross(r)).Select(r => (r.Left + r.Right) / 2)]);
        var ys = Lines([border.Top, border.Bottom, .. rules.Where(IsAcross).Select(r => (r.Top + r.Bottom) / 2)]);
        var (columns, rows) = (xs.Count - 1, ys.Count - 1);
        if ((long)columns * rows > MostBoxes) return [];
        var owner = Enumerable.Range(0, columns * rows).ToArray();
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++)
            {
                var box = new PixelBox(xs[column], ys[row], xs[column + 1], ys[row + 1]);
                if (column + 1 < columns && !IsClosed(rules, box with { Left = box.Right })) Join(owner, row * columns + column, row * columns + column + 1);
                if (row + 1 < rows && !IsClosed(rules, box with { Top = box.Bottom })) Join(owner, row * columns + column, (row + 1) * columns + column);
            }

        return [.. Enumerable.Range(0, columns * rows).GroupBy(i => Root(owner, i)).SelectMany(g => Whole([.. g.Select(i => new PixelBox(xs[i % columns], ys[i / columns], xs[i % columns + 1], ys[i / columns + 1]))]))];
    }

    /// <summary>Boxes that make a rectangle are one cell; others are read each by itself.</summary>
    private static List<PixelBox> Whole(List<PixelBox> boxes)
    {
        var all = boxes.Aggregate((a, b) => a.With(b));
        return (long)all.Width * all.Height == boxes.Sum(b => (long)b.Width * b.Height) ? [all] : boxes;
    }

    /// <summary>Whether a side of a box has a line over most of it.</summary>
    private static bool IsClosed(List<PixelBox> rules, PixelBox side)
    {
        var isAcross = side.Width > side.Height;
        var near = isAcross ? new PixelBox(side.Left, side.Top - Near, side.Right, side.Bottom + Near) : new PixelBox(side.Left - Near, side.Top, side.Right + Near, side.Bottom);
        var covered = rules.Where(r => IsAcross(r) == isAcross && r.Meets(near)).Sum(r => isAcross ? Math.Min(r.Right, side.Right) - Math.Max(r.Left, side.Left) : Math.Min(r.Bottom, side.Bottom) - Math.Max(r.Top, side.Top));
        return covered * 3 >= (isAcross ? side.Width : side.Height) * 2;
    }

    private static List<int> Lines(IEnumerable<int> places)
    {
        List<int> lines = [];
        foreach (var place in places.Order())
            if (lines.Count == 0 || place - lines[^1] > Near) lines.Add(place);
        return lines;
    }

    private static List<List<PixelBox>> Groups(IReadOnlyList<PixelBox> rules)
    {
        var owner = Enumerable.Range(0, rules.Count).ToArray();
        for (var a = 0; a < rules.Count; a++)
            for (var b = a + 1; b < rules.Count; b++)
                if (rules[a].Grown(Near).Meets(rules[b])) Join(owner, a, b);
        return [.. Enumerable.Range(0, rules.Count).GroupBy(i => Root(owner, i)).Select(g => g.Select(i => rules[i]).ToList())];
    }

    private static PixelBox Border(List<PixelBox> rules) => rules.Aggregate((a, b) => a.With(b));

    private static bool IsAcross(PixelBox rule) => rule.Width >= rule.Height;

    private static void Join(int[] owner, int a, int b) => owner[Root(owner, a)] = Root(owner, b);

    private static int Root(int[] owner, int i)
    {
        while (owner[i] != i) i = owner[i] = owner[owner[i]];
        return i;
    }
}
