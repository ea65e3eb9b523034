namespace Gouji.Reading.Formats.Pages;

/// <summary>Finds the ruled tables of a page: lines that touch belong together.</summary>
internal static class RuledGrids
{
    /// <summary>How far from one another, in points, lines may end and still touch.</summary>
    private const decimal Reach = 4;

    /// <summary>How far beside a table, in points, a line may stand that belongs to it: the width of two columns of labels.</summary>
    private const decimal Beside = 160;

    public static List<RuledGrid> Of(RuledLines lines)
    {
        var groups = Groups(lines);
        var grids = from touching in Enumerable.Range(0, lines.Horizontal.Count + lines.Vertical.Count).GroupBy(groups.Find)
                    let across = touching.Where(i => i < lines.Horizontal.Count).Select(i => lines.Horizontal[i])
                    let down = touching.Where(i => i >= lines.Horizontal.Count).Select(i => lines.Vertical[i - lines.Horizontal.Count])
                    select RuledGrid.Of(new([.. across], [.. down]));
        return [.. grids.OfType<RuledGrid>().OrderBy(g => g.Ys[0])];
    }

    private static Groups Groups(RuledLines lines)
    {
        var groups = new Groups(lines.Horizontal.Count + lines.Vertical.Count);
        for (var h = 0; h < lines.Horizontal.Count; h++)
            for (var v = 0; v < lines.Vertical.Count; v++)
                if (Touch(lines.Horizontal[h], lines.Vertical[v])) groups.Join(h, lines.Horizontal.Count + v);
        JoinLone(lines, groups);
        return groups;
    }

    /// <summary>
    /// Cells that reach over the whole page have no line above or below, so the verticals beside them touch nothing: they belong to the lines they
    /// stand beside.
    /// </summary>
    private static void JoinLone(RuledLines lines, Groups groups)
    {
        var byGroup = Enumerable.Range(0, lines.Horizontal.Count).GroupBy(groups.Find).Where(g => g.Count() > 1)
            .Select(g => (Any: g.First(), Top: g.Min(h => lines.Horizontal[h].At), Bottom: g.Max(h => lines.Horizontal[h].At), Left: g.Min(h => lines.Horizontal[h].From), Right: g.Max(h => lines.Horizontal[h].To)))
            .ToList();
        var touching = byGroup.Select(g => groups.Find(g.Any)).ToHashSet();
        for (var v = 0; v < lines.Vertical.Count; v++)
        {
            var down = lines.Vertical[v];
            if (touching.Contains(groups.Find(lines.Horizontal.Count + v))) continue;
            foreach (var group in byGroup)
                if (down.Along(group.Top, group.Bottom) >= (group.Bottom - group.Top) * 0.8m && down.At > group.Left - Beside && down.At < group.Right + Beside) groups.Join(lines.Horizontal.Count + v, group.Any);
        }
    }

    public static bool Touch(RuledLine across, RuledLine down) =>
        down.At >= across.From - Reach && down.At <= across.To + Reach && across.At >= down.From - Reach && across.At <= down.To + Reach;
}
