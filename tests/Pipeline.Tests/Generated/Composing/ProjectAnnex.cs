using Gouji.Pipeline.Tests.Generated.Drafts;
using Gouji.Pipeline.Tests.Generated.Manuscripts;
using static Gouji.Pipeline.Tests.Generated.Composing.Cells;

namespace Gouji.Pipeline.Tests.Generated.Composing;

/// <summary>附件4: one 项目支出绩效自评表 for each project.</summary>
internal static class ProjectAnnex
{
    public static void Write(Composition to)
    {
        if (to.Draft.ProjectForms.Count == 0)
            return;
        to.StartPart("附件4");
        to.Blank();
        to.Add(ProseLook.AnnexMark, to.Draft.Head.AnnexMarks[2]);
        for (var i = 0; i < to.Draft.ProjectForms.Count; i++)
            WriteForm(to, to.Draft.ProjectForms[i], i);
    }

    private static void WriteForm(Composition to, RatingDraft form, int index)
    {
        to.Add(ProseLook.AnnexTitle, $"{to.Year}年度项目支出绩效自评表");
        var table = $"项目表{index + 1}";
        to.Table(
            RatingAnnex.Grid,
            [.. NameRows(to, form), .. FundRows(to, form.Funds, index, table), .. IndicatorRows.Of(to, form, table)]);
        AnnexFooter.Write(to);
    }

    private static IEnumerable<BlockRow> NameRows(Composition to, RatingDraft form)
    {
        yield return Row(Cell("项目名称", 3), Cell(form.Project ?? "", 6));
        yield return Row(Cell("实施单位", 3), Cell(to.Draft.Head.Unit, 6));
    }

    private static IEnumerable<BlockRow> FundRows(Composition to, FundRow funds, int index, string table)
    {
        yield return Row(
            Start(Line.Plain("项目资金"), Line.Plain("（万元）")),
            Cell("", 2), Cell("年初预算数"), Cell("全年预算数"), Cell("全年执行数"), Cell("分值"), Cell("执行率"), Cell("得分"));
        yield return Row(
            Continue(), Cell("年度资金总额", 2),
            Amount(to, Key.Project(index, "年初预算"), funds.Original),
            Amount(to, Key.Project(index, "全年预算"), funds.Adjusted),
            Amount(to, Key.Project(index, "支出"), funds.Executed),
            Cell(to.Say($"{Money.Points(Key.Rating(table, "执行分值"), funds.Weight)}")),
            Cell(to.Say($"{Money.Percent(Key.Project(index, "执行率"), funds.Rate)}%")),
            Cell(to.Say($"{Money.Points(Key.Rating(table, "执行得分"), funds.Score)}")));
    }
}
