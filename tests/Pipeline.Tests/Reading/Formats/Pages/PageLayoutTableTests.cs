using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Formats.Pages;

/// <summary>Ruled lines and words become tables again.</summary>
public sealed class PageLayoutTableTests
{
    private static readonly decimal[] s_three = [90, 200, 300, 400];

    [Fact]
    public void Grid_IsATable_WithTextAroundIt()
    {
        var blocks = new SomePages().Line(90, 80, "附件2").Grid(s_three, [100, 120, 140]).Line(95, 105, "项目").Line(205, 105, "年初预算").Line(305, 105, "决算")
            .Line(95, 125, "三公经费").Line(205, 125, "13").Line(305, 125, "6.33").Line(90, 150, "说明").Blocks();
        blocks.Count.ShouldBe(3);
        var table = blocks[1].ShouldBeOfType<Table>();
        table.Outline(1).ShouldBe("0:三公经费 | 1:13 | 2:6.33");
        table.Rows[1].Cells[2].Place.Words.Zh.ShouldBe("第1页 表1 行2 列3");
    }

    [Fact]
    public void MissingLines_MergeCells() =>
        new SomePages().Across(100, 90, 400).Across(120, 200, 400).Across(140, 90, 400).Down(90, 100, 140).Down(200, 100, 140).Down(300, 120, 140).Down(400, 100, 140)
            .Line(95, 115, "人员").Line(205, 105, "在职").Line(205, 125, "83").Line(305, 125, "80").Rows()
            .ShouldBe(["0:人员 2x1 | 1:在职 1x2", "1:83 | 2:80"]);

    [Fact]
    public void DashesAndDoubleLines_AreLines()
    {
        var page = new SomePages();
        for (var x = 90m; x < 398; x += 4) page.Rule(x, 120, x + 2.5m, 120.7m);
        page.Across(100, 90, 400).Across(102.5m, 90, 400).Across(140, 90, 400).Down(90, 100, 140).Down(200, 100, 140).Down(400, 100, 140);
        page.Line(95, 106, "合计").Line(205, 106, "20").Line(95, 126, "其中").Line(205, 126, "8").Rows().ShouldBe(["0:合计 | 1:20", "0:其中 | 1:8"]);
    }

    [Fact]
    public void OpenSides_EndWhereTheLinesEnd() =>
        new SomePages().Across(100, 90, 400).Across(120, 90, 400).Across(140, 90, 400).Down(200, 100, 140).Line(95, 105, "合计").Line(205, 105, "20").Line(95, 125, "其中").Line(205, 125, "8").Rows()
            .ShouldBe(["0:合计 | 1:20", "0:其中 | 1:8"]);

    [Fact]
    public void LinesBetweenRowsOnly_MakeATable_ByTheColumnsOfItsWords() =>
        new SomePages().Across(100, 90, 400).Across(120, 90, 400).Across(160, 90, 400).Line(95, 105, "项目").Line(250, 105, "预算").Line(350, 105, "决算")
            .Line(95, 125, "公用经费").Line(250, 125, "30").Line(350, 125, "72.78").Line(95, 142, "会议费").Line(350, 142, "3").Rows()
            .ShouldBe(["0:项目 | 1:预算 | 2:决算", "0:公用经费 | 1:30 | 2:72.78", "0:会议费 | 1: | 2:3"]);

    [Fact]
    public void ColumnsWithoutLines_AreATable_WhereClear() =>
        new SomePages().Line(95, 105, "项目").Line(250, 105, "预算").Line(350, 105, "决算").Line(95, 125, "公用经费").Line(250, 125, "30").Line(350, 125, "72.78")
            .Line(95, 145, "会议费").Line(250, 145, "2").Line(350, 145, "3").Rows().ShouldBe(["0:项目 | 1:预算 | 2:决算", "0:公用经费 | 1:30 | 2:72.78", "0:会议费 | 1:2 | 2:3"]);

    [Fact]
    public void Underlines_AreNoTable() =>
        new SomePages().Across(112, 150, 300).Across(132, 150, 300).Across(152, 150, 300).Line(90, 100, "单位：").Line(160, 100, "某镇").Line(90, 120, "年度：").Line(90, 140, "日期：").Blocks()
            .ShouldAllBe(b => b is Paragraph);

    [Fact]
    public void FrameAroundText_IsNoTable() => new SomePages().Grid([80, 500], [90, 200]).Line(90, 100, "框内文字").Texts().ShouldBe(["框内文字"]);

    [Fact]
    public void WordOverALine_IsParted() =>
        new SomePages().Grid([90, 130, 180], [100, 120, 140]).Line(110, 105, "预算决算").Line(95, 125, "1").Line(135, 125, "2").Rows().ShouldBe(["0:预算 | 1:决算", "0:1 | 1:2"]);

    [Theory]
    [InlineData("2840.", "99", "2840.99")]
    [InlineData("1,234", ",567", "1,234,567")]
    [InlineData("12.50", "13.50", "12.50/13.50")]
    [InlineData("保障基层", "运转", "保障基层运转")]
    public void TextOfANarrowCell_IsJoined_WhereItHadNoRoom(string first, string second, string text)
    {
        var width = Math.Max(Gouji.Reading.Formats.Pages.CharacterWidth.Of(first) * 5, 1);
        new SomePages().Grid([90, 100 + width, 300], [100, 140, 160]).Line(95, 105, first).Line(95, 117, second).Line(200, 105, "x").Line(200, 145, "y").Rows()[0].ShouldBe($"0:{text} | 1:x");
    }

    [Fact]
    public void ShortLineInACell_EndsAParagraph() =>
        new SomePages().Grid([90, 300, 400], [100, 140, 160]).Line(95, 105, "产出指标").Line(95, 117, "（40分）").Line(305, 105, "x").Line(305, 145, "y").Rows()[0].ShouldBe("0:产出指标/（40分） | 1:x");

    [Fact]
    public void VerticalText_IsOneWord() =>
        new SomePages().Grid([90, 130, 300], [100, 160, 180]).Line(105, 102, "绩").Line(105, 114, "效").Line(105, 126, "指").Line(105, 138, "标").Line(140, 105, "x").Line(140, 165, "y").Rows()[0]
            .ShouldBe("0:绩效指标 | 1:x");

    [Fact]
    public void SeveralTables_StayApart() =>
        new SomePages().Grid([90, 200, 300], [100, 120]).Line(95, 105, "甲").Line(205, 105, "1").Line(90, 130, "另表").Grid([90, 200, 300], [150, 170]).Line(95, 155, "乙").Line(205, 155, "2").Blocks()
            .Select(b => b.GetType().Name).ShouldBe(["Table", "Paragraph", "Table"]);
}
