using AngleSharp.Dom;
using Gouji.Model;
using Gouji.Pipeline.Tests.Writing.Outputs;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Html;

/// <summary>Tables of a document as they stand in the page.</summary>
public sealed class TableHtmlTests
{
    [Fact]
    public void MergedCells_KeepTheirSpans()
    {
        var table = Shown(2, [Cell(0, 0, "项目支出", 2, 1), Cell(0, 1, "预算")], [Cell(1, 1, "20")]);
        table.QuerySelector("td")!.GetAttribute("rowspan").ShouldBe("2");
        table.QuerySelectorAll("tr").Select(row => row.Children.Length).ShouldBe([2, 1]);
    }

    [Fact]
    public void MissingCell_LeavesItsColumnFree() => Shown(3, [Cell(0, 0, "甲"), Cell(0, 2, "丙")]).QuerySelectorAll("td").Select(cell => cell.TextContent).ShouldBe(["甲", "", "丙"]);

    [Fact]
    public void SpanBeyondTheTable_IsCutOff() => Shown(2, [Cell(0, 0, "甲", 900, 900)]).QuerySelector("td")!.GetAttribute("colspan").ShouldBe("2");

    [Theory]
    [InlineData("2,840.99", true)]
    [InlineData("96.39%", true)]
    [InlineData("-5", true)]
    [InlineData("", false)]
    [InlineData("——", false)]
    [InlineData("3、运行维护", false)]
    public void Figures_StandToTheRight(string text, bool isFigure) => (Shown(1, [Cell(0, 0, text)]).QuerySelector("td")!.ClassList.Contains("fig")).ShouldBe(isFigure);

    [Fact]
    public void NestedTable_StandsInItsCell()
    {
        var nested = new Table(2, 1, [new TableRow(1, [Cell(0, 0, "内")])]);
        Shown(1, [Cell(0, 0, "外") with { Nested = [nested] }]).QuerySelector("td > table td")!.TextContent.ShouldBe("内");
    }

    [Fact]
    public void Sheet_HasItsNameLettersNumbersAndFormulas()
    {
        var page = SomePage.Of(SomePage.About([new Table(1, 2, [new TableRow(1, [SheetCell(0, 0, "AA17", "20"), SheetCell(0, 1, "AB17", "77") with { Formula = "AA17+57", IsHidden = true }])])], SheetSpot("AB17")));
        page.QuerySelector("h3.leaf")!.TextContent.ShouldBe("工作表 基础数据");
        page.QuerySelectorAll("thead th").Select(h => h.TextContent).ShouldBe(["AA", "AB"]);
        page.QuerySelector("tbody th")!.TextContent.ShouldBe("17");
        var cell = page.QuerySelectorAll("tbody td")[^1];
        (cell.GetAttribute("title"), cell.ClassName, cell.QuerySelector("a.m")!.GetAttribute("href")).ShouldBe(("=AA17+57", "fig hidden", "#f1"));
    }

    private static IElement Shown(int columns, params Cell[][] rows)
    {
        var blocks = new Block[] { new Table(1, columns, [.. rows.Select((cells, i) => new TableRow(i + 1, cells))]) };
        return SomePage.Of(SomePage.About(blocks, Array.Empty<Spot>())).QuerySelector("#document table")!;
    }

    private static Cell Cell(int row, int column, string text, int rowSpan = 1, int columnSpan = 1) =>
        new(row, column, rowSpan, columnSpan, [new Paragraph(text, new CellPlace(SomeAudit.File, 1, row + 1, column + 1, (10 * row) + column, 0, text.Length))], []);

    private static Cell SheetCell(int row, int column, string address, string text) => new(row, column, 1, 1, [new Paragraph(text, new SheetPlace(SomeAudit.File, "基础数据", address))], []);

    private static Spot SheetSpot(string address) => new(new SheetPlace(SomeAudit.File, "基础数据", address), "基础数据 › 合计", "77");
}
