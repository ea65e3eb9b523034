using Gouji.Model;
using Gouji.Reading.Wording;

namespace Gouji.Reading.Mapping.General;

/// <summary>A column of figures: where it is, the line it makes, and the unit its heads or the caption give.</summary>
/// <param name="Head">The lowest head as printed.</param>
/// <param name="Unit">Null where nothing tells it.</param>
internal sealed record GridColumn(int Column, GridLine Line, string Head, Unit? Unit)
{
    private static readonly string[] s_people = ["人数", "编制数", "在职人数", "实有人数", "职工人数"];
    private static readonly string[] s_counts = ["数量", "个数", "台数", "辆数", "套数", "件数", "批次", "人次", "户数", "次数", "宗数", "份数", "面积", "里程", "班次", "套", "台", "辆"];

    public static GridColumn Of(int column, List<LatticeCell> heads, Unit? caption)
    {
        List<string> path = [.. heads.Select(h => Words(h.Text))];
        var printed = heads.Count == 0 ? "" : heads[^1].Text;
        var words = path.Count == 0 ? "" : path[^1];
        var kind = KindOf(heads, printed, words);
        var line = new GridLine(words, path, RoleOf(heads, words), kind, path.Count, true);
        return new GridColumn(column, line, printed, UnitOf(heads, words, kind, caption));
    }

    /// <summary>The line of a column under one head.</summary>
    public static GridLine LineOf(string head) => new(Words(head), [Words(head)], LineWords.Role(head, Words(head)), LineWords.Kind(head, Words(head)), 1, true);

    private static LineRole RoleOf(List<LatticeCell> heads, string words) => heads.Count == 0 ? LineRole.Plain
        : heads.Exists(h => LineWords.Role(h.Text, "") == LineRole.OfWhich) ? LineRole.OfWhich : LineWords.Role(heads[^1].Text, words);

    /// <summary>The lowest head tells; one that only tells a year or 金额 leaves it to the head above.</summary>
    private static LineKind KindOf(List<LatticeCell> heads, string printed, string words)
    {
        var kind = LineWords.Kind(printed, words);
        if (kind != LineKind.Quantity || heads.Count < 2) return kind;
        var above = LineWords.Kind(heads[^2].Text, Words(heads[^2].Text));
        return above is LineKind.Each || (above is LineKind.Change && words is "金额" or "数额" or "绝对额") ? above : kind;
    }

    private static string Words(string text)
    {
        var words = Characters.WithoutBlanks(text).Trim('：', ':', '。', '*');
        var open = words.LastIndexOfAny(['（', '(']);
        return open > 0 && GridUnits.Plain(words.AsSpan(open)) is not null ? words[..open] : words;
    }

    private static Unit? UnitOf(List<LatticeCell> heads, string words, LineKind kind, Unit? caption)
    {
        for (var i = heads.Count - 1; i >= 0; i--)
            if (GridUnits.InHead(heads[i].Text) is { } printed) return printed;
        if (kind is LineKind.Rate or LineKind.ChangeRate) return Unit.Percent;
        if (kind is LineKind.Weight or LineKind.Score) return Unit.Point;
        if (Array.Exists(s_people, p => words.EndsWith(p, StringComparison.Ordinal))) return Unit.Person;
        if (Array.Exists(s_counts, c => words.EndsWith(c, StringComparison.Ordinal))) return Unit.None;
        return caption;
    }
}
