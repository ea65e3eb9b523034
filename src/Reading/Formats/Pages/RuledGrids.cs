namespace Gouji.Reading.Formats.Pages;

/// <summary>Finds the ruled tables of a page: lines that touch belong together.</summary>
internal static class RuledGrids
{
    /// <summary>How far from one another, in points, lines may end and still touch.</summary>
    private const decimal Reach = 4;

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
        return groups;
    }

    private static bool Touch(RuledLine across, RuledLine down) =>
        down.At >= across.From - Reach && down.At <= across.To + Reach && across.At >= down.From - Reach && across.At <= down.To + Reach;
}
