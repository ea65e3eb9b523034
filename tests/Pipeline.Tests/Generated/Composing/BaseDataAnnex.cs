using Gouji.Pipeline.Tests.Generated.Drafts;
using Gouji.Pipeline.Tests.Generated.Manuscripts;
using static Gouji.Pipeline.Tests.Generated.Composing.Cells;

namespace Gouji.Pipeline.Tests.Generated.Composing;

/// <summary>附件2 基础数据表: staff, controlled costs, buildings and thrift on a grid of seven columns.</summary>
internal static class BaseDataAnnex
{
    private static readonly int[] Grid = [2300, 1130, 1130, 1130, 1130, 1130, 1130];

    public static void Write(Composition to)
    {
        to.StartPart("附件2");
        to.Blank();
        to.Add(ProseLook.AnnexMark, to.Draft.Head.AnnexMarks[0]);
        to.Add(ProseLook.AnnexTitle, $"{to.Year}年度部门（单位）整体支出绩效评价基础数据表");
        to.Table(Grid, [.. StaffRows(to), .. CostRows(to), .. BuildingRows(to), ThriftRow(to)]);
        to.Add(ProseLook.Note, "说明：“项目支出”需要填报基本支出以外的所有项目支出情况，“公用经费”填报基本支出中的一般商品和服务支出。");
        AnnexFooter.Write(to);
    }

    private static IEnumerable<BlockRow> StaffRows(Composition to)
    {
        var data = to.Draft.BaseData;
        yield return Row(
            Start(Line.Plain("财政供养人员情况（人）")), Cell("编制数", 2), Cell($"{to.Year}年实际在职人数", 2), Cell("控制率", 2));
        yield return Row(
            Continue(),
            Cell(to.Say($"{Money.People(Key.Establishment, data.Staff.Establishment)}"), 2),
            Cell(to.Say($"{Money.People(Key.Staff, data.Staff.Actual)}"), 2),
            Cell(to.Say($"{Money.Percent(Key.StaffRate, data.StaffRate)}%"), 2));
    }

    private static IEnumerable<BlockRow> CostRows(Composition to)
    {
        var data = to.Draft.BaseData;
        yield return Row(
            Cell("经费控制情况（万元）"), Cell($"{to.Year - 1}年决算数", 2), Cell($"{to.Year}年预算数", 2), Cell($"{to.Year}年决算数", 2));
        foreach (var row in OfficialRows(to, data.OfficialCosts).Concat(ProjectRows(to)).Concat(PublicRows(to)))
            yield return row;
        yield return Staged(to, data.Procurement, "——", "", Key.ProcurementBudget, Key.ProcurementFinal);
        yield return Staged(to, data.BasicAdjustment, "——", "", Key.BasicAdjustmentBudget, Key.BasicAdjustment);
    }

    private static IEnumerable<BlockRow> OfficialRows(Composition to, OfficialCostRows rows)
    {
        yield return Official(to, rows.Total, "三公经费");
        yield return Official(to, rows.Vehicles, "公车");
        yield return Official(to, rows.Purchase, "公车购置");
        yield return Official(to, rows.Running, "公车运行");
        yield return Official(to, rows.Abroad, "出国");
        yield return Official(to, rows.Reception, "接待");
    }

    private static BlockRow Official(Composition to, StagedRow row, string name) =>
        Staged(to, row, null, Key.Official(name, "上年决算"), Key.Official(name, "预算"), Key.Official(name, "决算"));

    private static IEnumerable<BlockRow> ProjectRows(Composition to)
    {
        var data = to.Draft.BaseData;
        yield return Staged(to, data.ProjectTotal, null, Key.LastProject, Key.OriginalProject, Key.AllProject);
        for (var i = 0; i < data.Projects.Count; i++)
            yield return Staged(
                to, data.Projects[i], null, Key.Project(i, "上年决算"), Key.Project(i, "年初预算"), Key.Project(i, "支出"));
    }

    private static IEnumerable<BlockRow> PublicRows(Composition to)
    {
        var data = to.Draft.BaseData;
        yield return Staged(to, data.PublicTotal, null, Key.LastPublic, Key.OriginalPublic, Key.GeneralPublic);
        for (var i = 0; i < data.PublicParts.Count; i++)
            yield return Staged(
                to, data.PublicParts[i], null, Key.PublicPart(i, "上年决算"), Key.PublicPart(i, "预算"), Key.PublicPart(i, "决算"));
    }

    private static BlockRow Staged(Composition to, StagedRow row, string? noLast, string last, string budget, string final) => Row(
        Left(row.Label),
        noLast is null ? Amount(to, last, row.Last, 2) : Cell(noLast, 2),
        Amount(to, budget, row.Budget, 2),
        Amount(to, final, row.Final, 2));

    private static IEnumerable<BlockRow> BuildingRows(Composition to)
    {
        yield return Row(
            Start(Line.Plain("楼堂馆所控制情况"), Line.Plain($"（{to.Year}年完工项目）")),
            Cell("批复规模（㎡）"), Cell("实际规模（㎡）"), Cell("规模控制率"), Cell("预算投资（万元）"), Cell("实际投资（万元）"), Cell("投资概算控制率"));
        var data = to.Draft.BaseData;
        if (data.Buildings.Count == 0)
            yield return Row([Continue(), .. Enumerable.Repeat(Cell(data.NoBuildings), 6)]);
        for (var i = 0; i < data.Buildings.Count; i++)
            yield return Building(to, data.Buildings[i], i);
    }

    private static BlockRow Building(Composition to, BuildingRow row, int index) => Row(
        Continue(),
        Cell(to.Say($"{Money.Size(Key.Building(index, "批复规模"), row.Approved)}")),
        Cell(to.Say($"{Money.Size(Key.Building(index, "实际规模"), row.Built)}")),
        Cell(to.Say($"{Money.Percent(Key.Building(index, "规模控制率"), row.SizeRate)}%")),
        Amount(to, Key.Building(index, "预算投资"), row.Budget),
        Amount(to, Key.Building(index, "实际投资"), row.Spent),
        Cell(to.Say($"{Money.Percent(Key.Building(index, "投资概算控制率"), row.CostRate)}%")));

    private static BlockRow ThriftRow(Composition to) => Row(Cell("厉行节约保障措施"), Left(to.Draft.BaseData.Thrift, 6));
}
