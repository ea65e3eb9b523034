using Gouji.Pipeline.Tests.Generated.Drafts;
using Gouji.Pipeline.Tests.Generated.Manuscripts;
using static Gouji.Pipeline.Tests.Generated.Composing.Cells;

namespace Gouji.Pipeline.Tests.Generated.Composing;

/// <summary>The lower half of a rating table: goals, indicators by level, and the total.</summary>
internal static class IndicatorRows
{
    public static IEnumerable<BlockRow> Of(Composition to, RatingDraft rating, string? table)
    {
        yield return Row(Start(Line.Plain("年度总体目标")), Cell("预期目标", 4), Cell("实际完成情况", 4));
        yield return Row(Continue(), Left(rating.GoalExpected, 4), Left(rating.GoalReached, 4));
        yield return Heading();
        for (var level = 0; level < rating.Levels.Count; level++)
            for (var i = 0; i < rating.Levels[level].Indicators.Count; i++)
                yield return Indicator(to, rating, table, level, i);
        yield return Total(to, rating, table);
    }

    private static BlockRow Heading() => Row(
        Start(Line.Plain("绩"), Line.Plain("效"), Line.Plain("指"), Line.Plain("标")),
        Cell("一级指标"), Cell("二级指标"), Cell("三级指标"), Cell("年度指标值"), Cell("实际完成值"),
        Cell("分值"), Cell("得分"), Cell("偏差原因分析及改进措施"));

    private static BlockRow Indicator(Composition to, RatingDraft rating, string? table, int level, int index)
    {
        var indicator = rating.Levels[level].Indicators[index];
        var key = Key.Rating(table, Key.Indicator(level, index));
        return Row(
            Continue(),
            index == 0 ? First(to, rating.Levels[level], table, level) : Continue(),
            Second(to, indicator.Second), Cell(indicator.Third), Cell(indicator.Target), Cell(indicator.Actual),
            Cell(to.Say($"{Money.Points(key + "·分值", indicator.Weight)}")),
            Cell(to.Say($"{Money.Points(key + "·得分", indicator.Score)}")),
            Left(indicator.Reason));
    }

    private static BlockCell First(Composition to, LevelDraft level, string? table, int index)
    {
        var weight = Money.Points(Key.Rating(table, Key.Level(index)), level.Weight);
        return Start(Line.Plain(level.Name), to.Pick(to.Say($"（{weight}分）"), to.Say($"({weight}分)")));
    }

    /// <summary>Narrow columns make towns break the name by hand.</summary>
    private static BlockCell Second(Composition to, string name) => to.Wording.Chance(0.2) && name.Length > 4
        ? new BlockCell([Line.Plain(name[..3]), Line.Plain(name[3..])], 1, CellMerge.None, true)
        : Cell(name);

    private static BlockRow Total(Composition to, RatingDraft rating, string? table) => Row(
        Cell("总分", 6),
        Cell(to.Say($"{Money.Points(Key.Rating(table, "总分值"), rating.TotalWeight)}")),
        Cell(to.Say($"{Money.Points(Key.Rating(table, "总得分"), rating.TotalScore)}")),
        Cell(""));
}
