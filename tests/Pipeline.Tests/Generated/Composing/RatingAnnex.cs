using Gouji.Pipeline.Tests.Generated.Manuscripts;
using static Gouji.Pipeline.Tests.Generated.Composing.Cells;

namespace Gouji.Pipeline.Tests.Generated.Composing;

/// <summary>附件3 自评表: the year's funds, goals and indicators on a grid of nine columns.</summary>
internal static class RatingAnnex
{
    public static readonly IReadOnlyList<int> Grid = [840, 900, 900, 1450, 1620, 1250, 560, 700, 1060];

    public static void Write(Composition to)
    {
        to.StartPart("附件3");
        to.Blank();
        to.Add(ProseLook.AnnexMark, to.Draft.Head.AnnexMarks[1]);
        to.Add(ProseLook.AnnexTitle, $"{to.Year}年度部门（单位）整体支出绩效自评表");
        to.Table(Grid, [UnitRow(to), .. FundRows(to), .. SplitRows(to), .. IndicatorRows.Of(to, to.Draft.Rating, null)]);
        AnnexFooter.Write(to);
    }

    private static BlockRow UnitRow(Composition to) =>
        Row(Cell(to.Pick("县级预算部门（单位）名称", "区级预算部门（单位）名称", "预算部门（单位）名称"), 3), Cell(to.Draft.Head.Unit, 6));

    private static IEnumerable<BlockRow> FundRows(Composition to)
    {
        var funds = to.Draft.Rating.Funds;
        yield return Row(
            Start(Line.Plain("年度预"), Line.Plain("算申请"), Line.Plain("（万元）")),
            Cell("", 2), Cell("年初预算数"), Cell("全年预算数"), Cell("全年执行数"), Cell("分值"), Cell("执行率"), Cell("得分"));
        yield return Row(
            Continue(), Cell("年度资金总额", 2),
            Amount(to, Key.Original, funds.Original), Amount(to, Key.Adjusted, funds.Adjusted), Amount(to, Key.Executed, funds.Executed),
            Cell(to.Say($"{Money.Points(Key.Rating(null, "执行分值"), funds.Weight)}")),
            Cell(to.Say($"{Money.Percent(Key.Rate, funds.Rate)}%")),
            Cell(to.Say($"{Money.Points(Key.Rating(null, "执行得分"), funds.Score)}")));
    }

    private static IEnumerable<BlockRow> SplitRows(Composition to)
    {
        if (to.Draft.Rating.Split is not { } split)
            yield break;
        yield return Split(Line.Plain("按收入性质分："), Line.Plain("按支出性质分："));
        yield return Split(
            to.Say($"  其中：  一般公共预算：{Money.Amount(Key.General, split.General)}"),
            to.Say($"其中：基本支出：{Money.Amount(Key.AllBasic, split.Basic)}"));
        yield return Split(
            to.Say($"政府性基金拨款：{Money.Amount(Key.Fund, split.Fund)}"),
            to.Say($"项目支出：{Money.Amount(Key.AllProject, split.Project)}"));
        yield return Split(to.Say($"国有资本经营拨款：{Money.Amount(Key.Capital, split.Capital)}"), Line.Empty);
        yield return Split(to.Say($"其他资金：{Money.Amount(Key.Other, split.Other)}"), Line.Empty);
    }

    private static BlockRow Split(Line bySource, Line byNature) => Row(Continue(), Left(bySource, 4), Left(byNature, 4));
}
