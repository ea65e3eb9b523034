using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Formats.Pages;

/// <summary>Tables that go on over a page's end.</summary>
public sealed class PageLayoutBreakTests
{
    private static readonly decimal[] s_columns = [90, 200, 300, 400];

    [Fact]
    public void TableOverTwoPages_IsOne_AndItsHeadsStandOnce() =>
        Head(Head(new SomePages(), 700).Grid(s_columns, [700, 720, 740]).Line(95, 725, "甲").Line(205, 725, "1").Line(305, 725, "2").Next(), 80)
            .Grid(s_columns, [80, 100, 120]).Line(95, 105, "乙").Line(205, 105, "3").Line(305, 105, "4").Rows()
            .ShouldBe(["0:项目 | 1:预算 | 2:决算", "0:甲 | 1:1 | 2:2", "0:乙 | 1:3 | 2:4"]);

    [Fact]
    public void OtherColumns_AreAnotherTable() =>
        Head(new SomePages(), 700).Grid(s_columns, [700, 720]).Next().Grid([90, 150, 250, 350, 400], [80, 100]).Line(95, 85, "乙").Line(255, 85, "3").Blocks().Count.ShouldBe(2);

    [Fact]
    public void TextBetween_PartsThem() =>
        Head(new SomePages(), 700).Grid(s_columns, [700, 720]).Next().Line(90, 80, "附件3").Grid(s_columns, [100, 120]).Line(95, 105, "乙").Line(205, 105, "3").Blocks().Count.ShouldBe(3);

    [Fact]
    public void BrokenRow_IsJoined() =>
        new SomePages().Grid([90, 140, 240], [700, 720, 740]).Line(95, 705, "项目").Line(145, 705, "原因").Line(95, 725, "甲").Line(145, 725, "因施工时段已经提").Next()
            .Grid([90, 140, 240], [80, 100, 120]).Line(145, 85, "前公示。").Line(95, 105, "乙").Line(145, 105, "无").Rows()
            .ShouldBe(["0:项目 | 1:原因", "0:甲 | 1:因施工时段已经提前公示。", "0:乙 | 1:无"]);

    [Fact]
    public void RowWithoutLabel_BehindANumber_StaysARow() =>
        new SomePages().Grid(s_columns, [700, 720]).Line(95, 705, "甲").Line(205, 705, "20").Line(305, 705, "20").Next()
            .Grid(s_columns, [80, 100, 120]).Line(205, 85, "30").Line(305, 85, "30").Line(95, 105, "乙").Line(205, 105, "1").Rows().Length.ShouldBe(3);

    [Fact]
    public void MergedLabel_OfWhichEachPageShowsARow_IsOneCell() =>
        new SomePages().Grid(s_columns, [700, 720]).Line(95, 705, "产出指标").Line(205, 705, "数量").Line(305, 705, "15").Next()
            .Grid(s_columns, [80, 100, 120]).Line(205, 85, "质量").Line(305, 85, "10").Line(95, 105, "效益指标").Line(205, 105, "经济").Line(305, 105, "5").Rows()
            .ShouldBe(["0:产出指标 2x1 | 1:数量 | 2:15", "1:质量 | 2:10", "0:效益指标 | 1:经济 | 2:5"]);

    [Fact]
    public void LabelWithItsWeightOnTheNextPage_IsOneCell() =>
        new SomePages().Grid([90, 140, 300, 400], [700, 720]).Line(95, 705, "产出").Line(145, 705, "数量").Line(305, 705, "15").Next()
            .Grid([90, 140, 300, 400], [80, 100, 120]).Line(95, 85, "（40分）").Line(145, 85, "质量").Line(305, 85, "10").Line(95, 105, "效益").Line(145, 105, "经济").Line(305, 105, "5").Rows()[0]
            .ShouldStartWith("0:产出（40分） 2x1");

    [Fact]
    public void BlankRow_AtThePageEnd_StaysARow() =>
        new SomePages().Grid(s_columns, [700, 720]).Line(95, 705, "甲").Line(205, 705, "20").Line(305, 705, "20").Next().Grid(s_columns, [80, 100, 120]).Line(95, 105, "乙").Rows().Length.ShouldBe(3);

    [Fact]
    public void FooterBetweenThePages_DoesNotPartTheTable() =>
        Head(new SomePages(), 700).Grid(s_columns, [700, 720]).Line(280, 790, "- 1 -").Next().Grid(s_columns, [80, 100]).Line(95, 85, "乙").Line(205, 85, "3").Line(280, 790, "- 2 -").Rows().Length.ShouldBe(2);

    [Fact]
    public void PlaceOfACell_IsOnItsOwnPage()
    {
        var table = Head(new SomePages(), 700).Grid(s_columns, [700, 720]).Next().Grid(s_columns, [80, 100]).Line(95, 85, "乙").Line(205, 85, "3").Blocks().OfType<Table>().Single();
        table.Rows[1].Cells[1].Place.Words.Zh.ShouldBe("第2页 表1 行2 列2");
        table.Rows[1].Cells[2].Place.ShouldBeOfType<PagePlace>().Page.ShouldBe(2);
    }

    private static SomePages Head(SomePages pages, decimal top) => pages.Line(95, top + 5, "项目").Line(205, top + 5, "预算").Line(305, top + 5, "决算");
}
