using System.IO.Compression;
using System.Text;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Pipeline.Tests.Writing.Sheets;
using Gouji.Pipeline.Tests.Writing.Workbooks;
using Gouji.Writing.Documents;
using Gouji.Writing.Outputs;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Outputs;

/// <summary>An official document as a workbook; what Writing writes, Reading reads back.</summary>
public sealed class XlsxOutputTests
{
    [Fact]
    public void Sections_AreSheets_LaidOutAsThePaper()
    {
        var document = SomeWorkbook.Check(Write(SomePaper.Document(SomePaper.Filing)));
        document.Rows("附件2").ShouldContain("项目支出： | 2182.37 | 2182.37 | 2182.37");
        document.Rows("附件2").ShouldContain("财政供养人员情况（人） | 编制数 | 2023年实际在职人数 | 控制率");
        document.Rows("附件3").ShouldContain(" | 道路维护里程 | ≥21公里 | 19.5公里 | 50 | 46.43 | =雨季长，");
    }

    [Fact]
    public void Figures_AreNumbers_PrintedAsTheyWere()
    {
        var document = SomeWorkbook.Check(Write(SomePaper.Document(SomePaper.Filing)));
        var cells = document.Blocks.OfType<Table>().SelectMany(t => t.Rows).SelectMany(r => r.Cells).ToList();
        cells.First(c => c.Text == "1,874.20").Stored.ShouldBe(1874.20m);
        cells.First(c => c.Text == "108.70%").Stored.ShouldBe(1.0870m);
        cells.First(c => c.Text == "2030.12").Stored.ShouldBe(2030.12m);
        cells.ShouldNotContain(c => c.Formula != null);
    }

    [Fact]
    public void Report_IsReadBack_WithItsFacts()
    {
        var report = SomeReading.Read(Write(SomePaper.Document(SomePaper.Filing)));
        report.Form?.FormId.ShouldBe("hunan-overall-2023");
        report.Statements.ShouldContain(s => s.Concept.Name == "人员控制率" && s.Value.Printed == "108.70%");
        report.Statements.Where(s => s.Concept.Name == "项目.支出").Select(s => s.Value.Printed).ShouldContain("308.17");
    }

    [Fact]
    public void WhatIsPublished_CarriesNothing() => Parts(Write(SomePaper.Document(SomePaper.Filing))).ShouldNotContain(p => p.Contains("customXml", StringComparison.Ordinal));

    [Fact]
    public void WhatIsEdited_CarriesItsData_TwoWays()
    {
        var json = "{\"a\":\"勾稽 _x0041_ <&>\"," + new string('x', 70_000) + "}";
        var workbook = Write(SomePaper.Document(SomePaper.Filing), (_, stream) => stream.Write(Encoding.UTF8.GetBytes(json)));
        SomeWorkbook.Complaints(workbook).ShouldBeEmpty();
        SomeCarried.Part(workbook).ShouldBe(json);
        SomeCarried.Sheet(workbook).Replace("\\u005f", "_", StringComparison.Ordinal).ShouldBe(json);
    }

    [Fact]
    public void LongParagraph_TakesSeveralRows_ForNoRowMayBeSoHigh()
    {
        var text = string.Concat(Enumerable.Repeat("全镇各项工作平稳推进，", 200));
        var workbook = Write(new OfficialDocument("a", "a", [new DocumentSection("正文", [new TextBlock(TextRole.Body, [new(text)])])]));
        var xml = SomeCarried.Read(workbook, "xl/worksheets/sheet1.xml");
        xml.ShouldNotContain("<mergeCell");
        SomeWorkbook.Check(workbook).Blocks.OfType<Paragraph>().Select(p => p.Text.Trim()).ShouldSatisfyAllConditions(p => p.Count().ShouldBeGreaterThan(1), p => string.Concat(p).ShouldBe(text));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    public void TextThatLooksLikeAFormula_StaysText(string text)
    {
        var workbook = Write(new OfficialDocument("a", "a", [new DocumentSection("a", [new TableBlock(new PaperTable([50, 50], [new PaperRow([new(0, 1, 1, PaperCellKind.Words, [new(text)]), new(1, 1, 1, PaperCellKind.Words, [new("b")])])]))])]));
        SomeWorkbook.Complaints(workbook).ShouldBeEmpty();
        var xml = SomeCarried.Read(workbook, "xl/worksheets/sheet1.xml");
        xml.ShouldNotContain("<f>");
        SomeCarried.Read(workbook, "xl/styles.xml").ShouldContain("quotePrefix=\"1\"");
    }

    [Fact]
    public void BrokenTable_GivesASoundWorkbook()
    {
        PaperRow[] rows =
        [
            new([new(0, 9, 9, PaperCellKind.Head, [new("a")]), new(1, 1, 1, PaperCellKind.Figure, []), new(-1, 1, 1, PaperCellKind.Words, []), new(7, 1, 1, PaperCellKind.Words, [])]),
            new([new(1, 2, 0, PaperCellKind.Words, [new("b\u0001\ud800")])]),
        ];
        SomeWorkbook.Complaints(Write(new OfficialDocument("a", "a", [new DocumentSection("[a]:*", [new TableBlock(new PaperTable([0, 500, -3], rows, 7))]), new DocumentSection("[A]:*", [])]))).ShouldBeEmpty();
    }

    private static byte[] Write(OfficialDocument document, Action<Filing, Stream>? carry = null)
    {
        using var stream = new MemoryStream();
        new XlsxOutput(carry).Write(document, SomePaper.Filing, stream).ShouldBeNull();
        return stream.ToArray();
    }

    private static string[] Parts(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        return [.. zip.Entries.Select(e => e.FullName)];
    }
}
