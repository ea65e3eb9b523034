using Gouji.Model;

namespace Gouji.Reading.Mapping.General;

/// <summary>Makes the lines of a grid's rows from their labels.</summary>
internal static class RowLines
{
    public static List<GridLine> Of(List<RowLabel> labels)
    {
        List<LineRole> roles = [.. labels.Select(RoleOf)];
        var ranks = new RowRanks(labels, roles).Tell();
        return [.. labels.Select((l, i) => new GridLine(l.Words, l.Path, roles[i], LineWords.Kind(l.Printed, l.Words), ranks[i].Rank, ranks[i].IsSure) { IsCoded = l.IsCoded })];
    }

    /// <summary>A 小计 or 合计 in the inner label column sums its group; in an outer one, spread over all, the whole table.</summary>
    private static LineRole RoleOf(RowLabel label)
    {
        var own = LineWords.Role(label.Printed, label.Words);
        return own == LineRole.Plain && label.Path.Count > 0 && LineWords.Role(label.Path[0], label.Path[0]) == LineRole.Total ? LineRole.Total : own;
    }
}
