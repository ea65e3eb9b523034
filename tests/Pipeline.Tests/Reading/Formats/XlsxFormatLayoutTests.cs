using Gouji.Model;
using Shouldly;
using Xunit;
using static Gouji.Pipeline.Tests.Reading.Formats.XlsxText;

namespace Gouji.Pipeline.Tests.Reading.Formats;

/// <summary>Which rows of a sheet are text and which make a table.</summary>
public sealed class XlsxFormatLayoutTests
{
    [Fact]
    public void Titles_CaptionsAndSignatures_AreParagraphs()
    {
        var document = Sheet(
            Row(1, "附件2") + Row(2, "2023年度部门整体支出绩效评价基础数据表") + Row(3, "填报单位：霁川镇人民政府", "", "单位：万元")
            + Row(4, "三公经费#5", "13#5", "6.33#5") + Row(5, "项目支出#5", "918#5", "97#5") + Row(6, "说明：项目支出填写全部项目。") + Row(7, "填表人：钱守一", "填报日期：2024年1月1日"),
            Merges("A2:C2")).Read();
        document.Texts().ShouldBe(["附件2", "2023年度部门整体支出绩效评价基础数据表", "填报单位：霁川镇人民政府", "单位：万元", "说明：项目支出填写全部项目。", "填表人：钱守一", "填报日期：2024年1月1日"]);
        document.Blocks.OfType<Table>().Single().Rows.Count.ShouldBe(2);
    }

    [Fact]
    public void RuledLabel_WithBlankValues_StaysInItsTable()
    {
        var document = Sheet(Row(1, "三公经费#5", "13#5") + "<row r='2'><c r='A2' s='5' t='inlineStr'><is><t>会议费、培训费</t></is></c><c r='B2' s='5'/></row>" + Row(3, "厉行节约#5", "有#5")).Read();
        document.Blocks.OfType<Table>().Single().Outline(1).ShouldBe("0:会议费、培训费 | 1:");
    }

    [Fact]
    public void LabelWithoutLines_StaysInItsTable()
    {
        var document = Sheet(Rows(["三公经费", "13"], ["会议费、培训费"], ["办公经费", "2"])).Read();
        document.Blocks.OfType<Table>().Single().Rows.Count.ShouldBe(3);
    }

    [Fact]
    public void NextAnnex_OnTheSameSheet_IsATableOfItsOwn()
    {
        var document = Sheet(Row(1, "附件2") + Row(2, "a", "1") + Row(3, "b", "2") + Row(5, "附件3") + Row(6, "c", "3") + Row(7, "d", "4")).Read();
        document.Blocks.Select(b => b is Paragraph p ? p.Text : "表").ShouldBe(["附件2", "表", "附件3", "表"]);
    }

    [Fact]
    public void Prose_IsAParagraphForEachLine()
    {
        var document = Sheet(Row(1, "一、基本情况") + Row(2, "我镇有编制62人。\n实有60人。") + Row(4, "二、支出情况"), Merges("A2:H20")).Read();
        document.Texts().ShouldBe(["一、基本情况", "我镇有编制62人。", "实有60人。", "二、支出情况"]);
        document.Blocks.OfType<Table>().ShouldBeEmpty();
    }

    [Fact]
    public void MergedCell_StandsOnceWithItsSpans()
    {
        var table = Sheet(Row(1, "绩效指标", "一级", "", "分值") + Row(2, "", "产出", "数量", "40") + Row(3, "", "效益", "社会", "30"), Merges("A1:A3", "B1:C1")).ReadTable();
        table.Outline(0).ShouldBe("0:绩效指标 3x1 | 1:一级 1x2 | 3:分值");
        table.Outline(2).ShouldBe("1:效益 | 2:社会 | 3:30");
    }

    [Fact]
    public void ColumnsAndRowsWithoutAnything_AreLeftOut()
    {
        var table = Sheet(Row(1, "a", "", "", "1") + Row(2, "b", "", "", "2") + "<row r='3'><c r='A3'/></row><row r='900000'><c r='XFD900000'/></row>").ReadTable();
        (table.ColumnCount, table.Rows.Count).ShouldBe((2, 2));
        table.Outline(1).ShouldBe("0:b | 1:2");
    }

    [Fact]
    public void OverlappingMerges_TheFirstCounts()
    {
        var table = Sheet(Rows(["a", "b", "c"], ["d", "e", "f"]), Merges("A1:B2", "B1:C2", "B2:B3")).ReadTable();
        table.Outline(0).ShouldBe("0:a 2x2 | 2:c");
        table.Outline(1).ShouldBe("2:f");
    }

    [Fact]
    public void HiddenRowsColumnsAndSheets_AreMarkedAndTraced()
    {
        var document = Sheet(Row(1, "a", "1", "9") + Row(2, "hidden='1'", ["b", "2", "8"]) + Row(3, "c", "3", "7"), before: "<cols><col min='3' max='3' hidden='1'/></cols>")
            .With("备用", Rows(["附件2"], ["x", "5"]), state: "veryHidden").Read();
        var tables = document.Blocks.OfType<Table>().ToList();
        tables[0].Rows.Select(r => string.Concat(r.Cells.Select(c => c.IsHidden ? "h" : "v"))).ShouldBe(["vvh", "hhh", "vvh"]);
        tables[1].Rows.SelectMany(r => r.Cells).ShouldAllBe(c => c.IsHidden);
        document.Texts().ShouldBeEmpty();
        document.Traces.Select(t => $"{t.Kind} {t.Name} {t.Place.Words.Zh}").ShouldBe(["HiddenCells Sheet1!2:2 Sheet1!B2", "HiddenCells Sheet1!C:C Sheet1!C1", "HiddenCells 备用 备用!B2"], ignoreOrder: true);
    }

    [Fact]
    public void MillionEmptyStyledRows_AreNothing()
    {
        var rows = Row(1, "a", "1") + string.Concat(Enumerable.Range(2, 60_000).Select(r => $"<row r='{r}'><c r='A{r}' s='5'/><c r='B{r}' s='5'/></row>"));
        Sheet(rows).ReadTable().Rows.Count.ShouldBeLessThan(5);
    }
}
