using Gouji.Model;
using Shouldly;
using Xunit;
using static Gouji.Pipeline.Tests.Reading.Formats.XlsxText;

namespace Gouji.Pipeline.Tests.Reading.Formats;

/// <summary>What the cells of a workbook give.</summary>
public sealed class XlsxFormatTests
{
    [Fact]
    public void Cells_GiveWhatIsShown_AndWhatIsStored()
    {
        var table = Sheet(Rows(["项目", "数"], ["支出", "2127.2100000000003"], ["比率", "0.96385542168674704#2"], ["金额", "1234.5#3"], ["万元", "21272100#6"], ["零", "0#7"])).ReadTable();
        table.Rows.Select(r => r.Cells[1].Text).ShouldBe(["数", "2127.21", "96.39%", "1,234.50", "2127.2100", "0.00"]);
        table.Rows.Select(r => r.Cells[1].Stored).ShouldBe([null, 2127.21m, 0.963855421686747m, 1234.5m, 21272100m, 0m]);
    }

    [Fact]
    public void Places_AreNamedAsTheSpreadsheetNamesThem()
    {
        var table = Sheet(Row(7, "", "", "a", "b") + Row(8, "", "", "c", "d"), Merges("C7:C8")).ReadTable();
        table.Rows[0].Cells.Select(c => c.Place).ShouldBe([new SheetPlace("a.docx", "Sheet1", "C7"), new SheetPlace("a.docx", "Sheet1", "D7")]);
        table.Rows[1].Cells.Single().Place.Words.Zh.ShouldBe("Sheet1!D8");
    }

    [Fact]
    public void SharedString_IsReadWithAllItsRuns()
    {
        var rows = "<row r='1'><c r='A1' t='s'><v>1</v></c><c r='B1' t='s'><v>0</v></c><c r='C1' t='s'><v>99</v></c></row>";
        var document = Sheet(rows + Row(2, "x", "y")).Strings("<t>项</t><rPh><t>xiang</t></rPh>", "<r><t>三公</t></r><r><t>经费</t></r>").Read();
        document.Blocks.OfType<Table>().Single().Outline(0).ShouldBe("0:三公经费 | 1:项");
    }

    [Fact]
    public void Formula_StandsBesideWhatItGave()
    {
        var cell = Sheet(Rows(["a", "1"], ["b", "=SUM(B1:B1)|1"])).ReadTable().Rows[1].Cells[1];
        (cell.Text, cell.Formula, cell.Stored).ShouldBe(("1", "SUM(B1:B1)", 1m));
    }

    [Theory]
    [InlineData("=SUM(B1:B9)", "=SUM(B1:B9)")]
    [InlineData("=A1/0|#DIV/0!", "#DIV/0!")]
    public void Formula_WithoutANumber_IsShownAsSuch(string cell, string shown)
    {
        var read = Sheet(Rows(["a", "1"], ["b", cell])).ReadTable().Rows[1].Cells[1];
        (read.Text, read.Stored).ShouldBe((shown, null));
    }

    [Fact]
    public void SharedFormula_MovesAlong()
    {
        var rows = Row(1, "a", "1", "2", "3") + "<row r='2'><c r='A2'><v>1</v></c><c r='B2'><f t='shared' ref='B2:B3' si='0'>SUM(A2:A2,$C$1)-LOG10(A2)+'A1 B2'!A1</f><v>3</v></c></row><row r='3'><c r='A3'><v>1</v></c><c r='B3'><f t='shared' si='0'/><v>3</v></c></row>";
        Sheet(rows).ReadTable().Rows[2].Cells[1].Formula.ShouldBe("SUM(A3:A3,$C$1)-LOG10(A3)+'A1 B2'!A2");
    }

    [Fact]
    public void Days_PrintAsDays_AndAreNoAmounts()
    {
        var cell = Sheet(Rows(["填报日期", "45292#4"], ["x", "y"])).ReadTable().Rows[0].Cells[1];
        (cell.Text, cell.Stored).ShouldBe(("2024年1月1日", null));
        Sheet(Rows(["填报日期", "43830#4"], ["x", "y"])).Properties("date1904='1'").ReadTable().Rows[0].Cells[1].Text.ShouldBe("2024年1月1日");
    }

    [Fact]
    public void Truths_AreWords() => Sheet("<row r='1'><c r='A1' t='b'><v>1</v></c><c r='B1' t='b'><v>0</v></c></row>").ReadTable().Outline(0).ShouldBe("0:TRUE | 1:FALSE");

    [Fact]
    public void StrictFile_ReadsAlike()
    {
        var rows = Rows(["项目", "1"], ["a", "2"]);
        var strict = new XlsxText().With("Sheet1", rows).Bytes();
        Documents.Read(strict).Blocks.Count.ShouldBe(1);
        var document = new XlsxText().Entry("xl/worksheets/sheet1.xml", $"<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData>{Prefixed(rows)}</x:sheetData></x:worksheet>")
            .Entry("_rels/.rels", "<Relationships><Relationship Id='a' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument' Target='/xl/workbook.xml'/></Relationships>")
            .Entry("xl/workbook.xml", "<workbook xmlns='http://purl.oclc.org/ooxml/spreadsheetml/main' xmlns:r='http://purl.oclc.org/ooxml/officeDocument/relationships'><sheets><sheet name='表' r:id='a'/></sheets></workbook>")
            .Entry("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='a' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet' Target='worksheets/sheet1.xml'/></Relationships>").Read();
        document.Blocks.OfType<Table>().Single().Outline(1).ShouldBe("0:a | 1:2");
    }

    [Fact]
    public void Notes_AreTraces()
    {
        var document = Sheet(Rows(["a", "1"], ["b", "2"]))
            .Entry("xl/worksheets/_rels/sheet1.xml.rels", "<Relationships><Relationship Id='a' Type='x/comments' Target='../comments1.xml'/></Relationships>")
            .Entry("xl/comments1.xml", "<comments><authors><author>李</author></authors><commentList><comment ref='B2' authorId='0'><text><r><t>请核对</t></r></text></comment></commentList></comments>").Read();
        document.Traces.ShouldBe([new Trace(TraceKind.Comment, "请核对", new SheetPlace("a.docx", "Sheet1", "B2"))]);
    }

    [Fact]
    public void BinaryWorkbook_IsRefused() => Documents.Refused(new XlsxText().Entry("xl/workbook.bin", "x").Bytes()).Zh.ShouldContain(".xlsb");

    [Fact]
    public void Contents_AreKept() => Sheet(Rows(["a", "1"])).Read().Contents!.Format.ShouldBe("xlsx");

    private static string Prefixed(string rows) => rows.Replace("</", "</x:", StringComparison.Ordinal).Replace("<", "<x:", StringComparison.Ordinal).Replace("<x:/x:", "</x:", StringComparison.Ordinal);
}
