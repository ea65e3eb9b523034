using Gouji.Model;
using Gouji.Pipeline.Tests.Reading.Formats;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Mapping;

/// <summary>Heads stand over grid columns, however cells are merged.</summary>
public sealed class HeadsTests
{
    private const string Two = "<w:gridSpan w:val='2'/>";
    private const string Three = "<w:gridSpan w:val='3'/>";

    private static readonly Report s_report = SomeReport.Read("表.docx", DocxText.Body(
        DocxText.P("2023年度部门整体支出绩效评价基础数据表") + DocxText.Table(
            Row("经费控制情况（万元）", "2022年决算数", ("2023年预算数", Two), "2023年决算数"),
            Row("三公经费", "9.50", ("13", Two), "6.33"),
            Row("1、公务用车购置和维护经费", "9.50", "13", "", "6.33"),
            Row("其中：公车购置", "0", "0", "", "0"),
            Row("公车运行维护", "9.50", ("13", Two), "6.33"),
            Row(("公务接待", Two), ("0", Three)))).Bytes());

    [Fact]
    public void Cell_OverSeveralColumns_IsUnderItsHead() =>
        s_report.Told("附件2", "三公经费").ShouldBe(["三公经费@上年决算 9.50", "三公经费@年初预算 13", "三公经费@决算 6.33"]);

    [Fact]
    public void Cells_UnderOneWideHead_AreOfItsStage() =>
        s_report.Told("附件2", "公务用车购置和运行费").Where(s => s.Contains("决算", StringComparison.Ordinal))
            .ShouldBe(["公务用车购置和运行费@上年决算 9.50", "公务用车购置和运行费@决算 6.33"]);

    [Theory]
    [InlineData("1")]
    [InlineData("7")]
    public void Row_NamedForColumnNumbers_IsNoFigures(string first)
    {
        var report = SomeReport.Read("表.docx", DocxText.Body(DocxText.P("支出决算表") + DocxText.P("公开03表") + DocxText.Table(
            Row("科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"),
            Row("栏次", "", first, "2", "3"),
            Row("2010301", "行政运行", "20.00", "12.00", "8.00"))).Bytes());
        report.Statements.ShouldNotContain(s => s.Value.Printed == first);
    }

    [Fact]
    public void Cell_OverSeveralRows_CountsForEachOfThem()
    {
        const string Begins = "<w:vMerge w:val='restart'/>";
        const string GoesOn = "<w:vMerge/>";
        var report = SomeReport.Read("表.docx", DocxText.Body(
            DocxText.P("2023年度部门整体支出绩效自评表") + DocxText.Table(
                Row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因"),
                Row(("产出指标", Begins), ("数量指标", Begins), "村数", "12个", "12个", "30", "30", ""),
                Row(("", GoesOn), ("", GoesOn), "户数", "60户", "60户", "20", "20", ""),
                Row(("", GoesOn), "质量指标", "合格率", "≥95%", "96%", "20", "20", ""))).Bytes());
        report.Statements.Where(s => s.Concept.Name is "指标.一级" or "指标.二级").Select(s => $"{s.At.Item!.Name} {s.Value.Printed}").ShouldBe([
            "村数 产出指标", "村数 数量指标", "户数 产出指标", "户数 数量指标", "合格率 产出指标", "合格率 质量指标"]);
        report.Statements.Count(s => s.Concept.Name == "指标.名称").ShouldBe(3);
    }

    private static string Row(params Wide[] cells) => DocxText.Row([.. cells.Select(c => DocxText.Cell(c.Text, c.Span))]);

    private readonly record struct Wide(string Text, string Span)
    {
        public static implicit operator Wide(string text) => new(text, "");

        public static implicit operator Wide((string Text, string Span) cell) => new(cell.Text, cell.Span);
    }
}
