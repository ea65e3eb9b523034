using DocumentFormat.OpenXml.Wordprocessing;
using Gouji.Writing.Documents;
using Shouldly;
using Xunit;
using static Gouji.Pipeline.Tests.Writing.SomeDocument;

namespace Gouji.Pipeline.Tests.Writing.Word;

/// <summary>Tables of the paper form: merged cells, heads, rows, and what stays together.</summary>
public sealed class TableWriterTests
{
    [Fact]
    public void MergedCells_AreRealOnes() => Cells(new([78, 78],
    [
        new([Cell(0, "甲", rows: 2), Cell(1, "乙")]),
        new([Cell(1, "丙")]),
        new([Cell(0, "丁", columns: 2)]),
    ])).ShouldBe(["甲 v | 乙", "^ | 丙", "丁 2"]);

    [Fact]
    public void CellOverRowsAndColumns_GoesOnAsWide() => Cells(new([40, 40, 40],
    [
        new([Cell(0, "甲", columns: 2, rows: 2), Cell(2, "乙")]),
        new([Cell(2, "丙")]),
    ])).ShouldBe(["甲 2 v | 乙", "^ 2 | 丙"]);

    [Fact]
    public void GapsAndOverlaps_StillMakeATable() => Cells(new([40, 40, 40],
    [
        new([Cell(0, "甲", rows: 9), Cell(2, "乙", columns: int.MaxValue)]),
        new([Cell(0, "丙"), Cell(7, "外"), Cell(-1, "外")]),
        new([]),
    ])).ShouldBe(["甲 |  | 乙", "丙 |  | ", " |  | "]);

    [Fact]
    public void CellThatBeginsWithinAnother_CutsItShort() => Cells(new([40, 40, 40],
    [
        new([Cell(0, "甲", columns: 3, rows: 2), Cell(1, "乙")]),
        new([]),
    ])).ShouldBe(["甲 v | 乙 | ", "^ |  | "]);

    [Fact]
    public void TableWithoutColumnsOrRows_LeavesNothingBroken()
    {
        using var docx = OpenedDocx.Of(new TableBlock(new([], [new([Cell(0, "甲")])])), new TableBlock(new([10], [])));
        docx.Faults().ShouldBeEmpty();
        docx.Document.Descendants<Table>().ShouldBeEmpty();
    }

    [Fact]
    public void Widths_AreThoseOfThePaper_InTwips()
    {
        using var docx = OpenedDocx.Of(new TableBlock(Table(39, [Cell(0, "甲"), Cell(1, "乙"), Cell(2, "丙"), Cell(3, "丁")])));
        docx.Document.Descendants<GridColumn>().Select(c => int.Parse(c.Width!, System.Globalization.CultureInfo.InvariantCulture)).Sum().ShouldBe(8844);
    }

    [Fact]
    public void TableWiderThanAPage_Shrinks()
    {
        using var docx = OpenedDocx.Of(new TableBlock(Table(100, [Cell(0, "甲"), Cell(1, "乙"), Cell(2, "丙"), Cell(3, "丁")])));
        docx.Document.Descendants<TableWidth>().First().Width!.Value.ShouldBe("12756");
    }

    [Fact]
    public void HeadRows_AreRepeated_AndRowsStayWhole()
    {
        var table = Table(50, [Cell(0, "头", PaperCellKind.Head)], [Cell(0, "行")], [Cell(0, new string('长', 1000))]) with { HeadRows = 1 };
        using var docx = OpenedDocx.Of(new TableBlock(table));
        docx.Document.Descendants<TableRow>().Select(r => (r.Descendants<TableHeader>().Any(), r.Descendants<CantSplit>().Any())).ShouldBe([(true, true), (false, true), (false, false)]);
    }

    [Fact]
    public void LastRow_StaysWithTheSignatures()
    {
        var table = new TableBlock(Table(50, [Cell(0, "一")], [Cell(0, "二")]));
        using var docx = OpenedDocx.Of(table, Line(TextRole.Note, "说明"), Line(TextRole.SignLine, "填表人："), table, Line(TextRole.Body, "正文"));
        docx.Document.Descendants<Paragraph>().Where(p => p.ParagraphProperties?.KeepNext is not null).Select(p => p.InnerText).ShouldBe(["二", "说明"]);
    }

    [Fact]
    public void NeighbouringTables_StayTwo()
    {
        var table = new TableBlock(Table(50, [Cell(0, "一")]));
        using var docx = OpenedDocx.Of(table, table);
        docx.Document.Body!.ChildElements.Select(e => e.LocalName).ShouldBe(["tbl", "p", "tbl", "p", "sectPr"]);
    }

    [Fact]
    public void NarrowHeadOverManyRows_RunsDownwards_WhereItIsHighEnough()
    {
        Vertical("绩效指标", rows: 6).ShouldBe("tbRlV");
        Vertical("绩效指标", rows: 2).ShouldBeNull();
        Vertical("指标", rows: 6, width: 30).ShouldBeNull();
    }

    [Theory]
    [InlineData(PaperCellKind.Head, "甲", "")]
    [InlineData(PaperCellKind.Label, "甲", "left")]
    [InlineData(PaperCellKind.Figure, "1.00", "")]
    [InlineData(PaperCellKind.Words, "短", "")]
    [InlineData(PaperCellKind.Words, "这一段话很长很长很长很长很长很长很长很长很长很长很长很长", "left")]
    public void Alignment_FollowsFromTheKindOfCell(PaperCellKind kind, string text, string expected)
    {
        using var docx = OpenedDocx.Of(new TableBlock(Table(50, [Cell(0, text, kind)])));
        (docx.Document.Descendants<TableCell>().Single().Descendants<Justification>().FirstOrDefault()?.Val?.InnerText ?? "").ShouldBe(expected);
    }

    private static string? Vertical(string text, int rows, decimal width = 10)
    {
        var first = new PaperRow([Cell(0, text, PaperCellKind.Head, rows: rows), Cell(1, "一")]);
        using var docx = OpenedDocx.Of(new TableBlock(new([width, 50], [first, .. Enumerable.Range(2, rows - 1).Select(_ => new PaperRow([Cell(1, "行")]))])));
        return docx.Document.Descendants<TextDirection>().SingleOrDefault()?.Val?.InnerText;
    }

    /// <summary>Row by row: the text, the columns it spans, v where a merged cell begins, ^ where it goes on.</summary>
    private static IEnumerable<string> Cells(PaperTable table)
    {
        using var docx = OpenedDocx.Of(new TableBlock(table));
        docx.Faults().ShouldBeEmpty();
        return [.. docx.Document.Descendants<TableRow>().Select(r => string.Join(" | ", r.Elements<TableCell>().Select(Shown)))];
    }

    private static string Shown(TableCell cell)
    {
        var properties = cell.TableCellProperties!;
        var span = properties.GridSpan?.Val?.Value is { } columns ? $" {columns}" : "";
        return properties.VerticalMerge switch
        {
            null => cell.InnerText + span,
            { Val.InnerText: "restart" } => cell.InnerText + span + " v",
            _ => "^" + span,
        };
    }
}
