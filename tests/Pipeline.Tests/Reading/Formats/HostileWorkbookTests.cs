using System.Diagnostics;
using Gouji.Model;
using Gouji.Reading.Formats;
using Shouldly;
using Xunit;
using static Gouji.Pipeline.Tests.Reading.Formats.XlsxText;

namespace Gouji.Pipeline.Tests.Reading.Formats;

/// <summary>Broken workbooks, and those made to exhaust the machine, give a document or a sentence and never an exception.</summary>
public sealed class HostileWorkbookTests
{
    [Fact]
    public void TruncatedOrFlipped_NeverThrows()
    {
        var whole = Sheet(Rows(["项目", "1"], ["a", "=SUM(B1:B1)|1"]), Merges("A1:A2")).Bytes();
        for (var length = 4; length < whole.Length; length += 97) Documents.Refused(whole[..length]).Zh.ShouldNotBeEmpty();
        var random = new Random(3);
        for (var i = 0; i < 200; i++)
        {
            var broken = whole.ToArray();
            for (var n = 0; n < 4; n++) broken[random.Next(broken.Length)] = (byte)random.Next(256);
            Should.NotThrow(() => FormatList.Read("a.xlsx", broken, Limits.Default));
        }
    }

    [Fact]
    public void RowsAndCells_OutOfAnyRange_AreRead()
    {
        const string rows = "<row r='-5'><c r='A1'><v>1</v></c><c r='ZZZZ1'><v>2</v></c><c r='B1'><v>3</v></c></row><row r='99999999999'><c><v>4</v></c><c><v>5</v></c></row><row r='2'><c r='A2'><v>6</v></c><c r='A2'><v>7</v></c></row><row r='0'><c r='B3' t='s'><v>-1</v></c></row>";
        var tables = Sheet(rows).Read().Blocks.OfType<Table>().ToList();
        tables.SelectMany(t => t.Rows).SelectMany(r => r.Cells).Select(c => c.Text).ShouldBe(["1", "2", "4", "5"]);
    }

    [Fact]
    public void StyleStringAndMerge_ThatAreNotThere_AreNothing()
    {
        var document = Sheet("<row r='1'><c r='A1' s='999' t='s'><v>5</v></c><c r='B1' s='x'><v>1</v></c><c r='C1' t='n'><v>abc</v></c></row>", Merges("B9:A1:C3", "", "Z0", "XFE1:XFE2")).Read();
        document.Blocks.OfType<Table>().Single().Outline(0).ShouldBe("0:1 | 1:abc");
    }

    [Fact]
    public void CoverOfTheWholeSheet_IsReadInTime()
    {
        var clock = Stopwatch.StartNew();
        var document = Sheet(Row(1, "a", "1") + Row(1_048_576, "b", "2"), Merges("C1:XFD1048576", "A2:B1048575")).Read();
        document.Blocks.OfType<Table>().Count().ShouldBe(2);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Diagonal_OfCells_IsRefusedOrReadWithinItsLimits()
    {
        var rows = string.Concat(Enumerable.Range(1, 3000).Select(i => $"<row r='{i}'><c r='{SheetAddress.Of(i, i)}'><v>1</v></c></row>"));
        Documents.Refused(Sheet(rows).Bytes()).Zh.ShouldContain("单元格超过");
    }

    [Fact]
    public void Bomb_IsRefused() =>
        Documents.Refused(new XlsxText().Entry("xl/worksheets/sheet1.xml", new string(' ', 40_000_000)).With("a", "").Bytes()).Zh.ShouldNotBeEmpty();

    [Fact]
    public void DeepNesting_IsRefused() => Documents.Refused(Sheet(string.Concat(Enumerable.Repeat("<a>", 2_000))).Bytes()).Zh.ShouldContain("嵌套");

    [Fact]
    public void LongSharedFormula_TimesManyCells_IsWrittenOutForTheFirstOnly()
    {
        var rows = $"<row r='1'><c r='A1'><f t='shared' si='0'>{string.Concat(Enumerable.Repeat("A1+", 2_000))}1</f><v>1</v></c></row>" + string.Concat(Enumerable.Range(2, 500).Select(i => $"<row r='{i}'><c r='A{i}'><f t='shared' si='0'/><v>1</v></c></row>"));
        var cells = Sheet(rows).ReadTable().Rows.Select(r => r.Cells[0]).ToList();
        (cells[1].Formula, cells[^1].Formula, cells[^1].Text).ShouldBe((cells[1].Formula.ShouldNotBeNull(), null, "1"));
    }

    [Fact]
    public void NoSheets_NoText()
    {
        Documents.Read(new XlsxText().Bytes()).Blocks.ShouldBeEmpty();
        Documents.Refused(new XlsxText().Entry("xl/workbook.xml", "<a/>").Entry("[Content_Types].xml", "<Types/>").Bytes()).Zh.ShouldNotBeEmpty();
    }

    [Fact]
    public void TimeOver_IsRefused() =>
        Documents.Refused(Sheet(Rows(["a", "1"])).Bytes(), new Limits { Cancellation = new CancellationToken(canceled: true) }).Zh.ShouldContain("用时过长");

    [Fact]
    public void OldWorkbook_ThatIsNone_IsRefused()
    {
        byte[] contents = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. System.Text.Encoding.Unicode.GetBytes("Workbook"), 0, 0, 1];
        Documents.Refused(contents).Zh.ShouldContain("工作簿已损坏");
    }
}
