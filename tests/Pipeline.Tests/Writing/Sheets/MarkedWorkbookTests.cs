using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Gouji.Model;
using Gouji.Pipeline.Tests.Reading.Formats;
using Gouji.Writing.Outputs;
using Shouldly;
using Xunit;
using static Gouji.Pipeline.Tests.Reading.Formats.XlsxText;

namespace Gouji.Pipeline.Tests.Writing.Sheets;

/// <summary>A copy of the workbook with notes on its cells and nothing else changed.</summary>
public sealed class MarkedWorkbookTests
{
    private const string Behind = "<pageMargins left='0.7' right='0.7' top='0.75' bottom='0.75' header='0.3' footer='0.3'/><extLst><ext uri='{x}'/></extLst>";

    [Fact]
    public void Notes_StandOnTheirCells()
    {
        var marked = Mark(Two().Bytes(), Found("Sheet1", "B2"), Found("第二张", "A1"), Found("Sheet1", "B2", "另一条"));
        using var document = SpreadsheetDocument.Open(new MemoryStream(marked), false);
        SomeWorkbook.Complaints(marked).ShouldBeEmpty();
        var notes = Notes(document);
        notes.Select(n => n.Cell).ShouldBe(["B2", "A1"], ignoreOrder: true);
        notes.Single(n => n.Cell == "B2").Text.ShouldStartWith("必须更正 · BAL011\n四个项目相加");
        notes.Single(n => n.Cell == "B2").Text.ShouldContain("另一条");
        notes.Single(n => n.Cell == "A1").Text.ShouldContain("怎么办：核对项目清单");
        document.WorkbookPart!.WorksheetParts.SelectMany(p => p.VmlDrawingParts).Count().ShouldBe(2);
    }

    [Fact]
    public void EverythingElse_KeepsItsBytes()
    {
        var original = Two().Entry("xl/media/seal.png", "not a picture").Override("xl/media/seal.png", "image/png").Bytes();
        var (before, after) = (Entries(original), Entries(Mark(original, Found("Sheet1", "B2"))));
        string[] touched = ["[Content_Types].xml", "xl/worksheets/sheet1.xml"];
        foreach (var (name, bytes) in before) if (!touched.Contains(name)) after[name].ShouldBe(bytes, name);
        after.Keys.Except(before.Keys).ShouldBe(["xl/worksheets/_rels/sheet1.xml.rels", "xl/commentsGouji1.xml", "xl/drawings/vmlDrawingGouji1.vml"], ignoreOrder: true);
        var (was, is_) = (Encoding.UTF8.GetString(before["xl/worksheets/sheet1.xml"]), Encoding.UTF8.GetString(after["xl/worksheets/sheet1.xml"]));
        var added = is_[is_.IndexOf("<legacyDrawing", StringComparison.Ordinal)..(is_.IndexOf("<extLst", StringComparison.Ordinal))];
        is_.Replace(added, "", StringComparison.Ordinal).ShouldBe(was);
    }

    [Fact]
    public void NotesThatAreThere_Stay()
    {
        var once = Mark(Two().Bytes(), Found("Sheet1", "B2", "第一条"));
        var twice = Mark(once, Found("Sheet1", "B2", "第二条"), Found("Sheet1", "A1", "第三条"));
        using var document = SpreadsheetDocument.Open(new MemoryStream(twice), false);
        SomeWorkbook.Complaints(twice).ShouldBeEmpty();
        var notes = Notes(document);
        notes.Select(n => n.Cell).ShouldBe(["B2", "A1"], ignoreOrder: true);
        notes.Single(n => n.Cell == "B2").Text.ShouldContain("第一条");
        notes.Single(n => n.Cell == "B2").Text.ShouldContain("第二条");
        var drawing = document.WorkbookPart!.WorksheetParts.SelectMany(p => p.VmlDrawingParts).ShouldHaveSingleItem();
        using var text = new StreamReader(drawing.GetStream());
        var boxes = text.ReadToEnd();
        boxes.Split("ObjectType=\"Note\"").Length.ShouldBe(3);
        boxes.ShouldContain("_x0000_s1026");
    }

    [Fact]
    public void NoFindings_IsACopy()
    {
        var original = Two().Bytes();
        var marked = Entries(Mark(original));
        foreach (var (name, bytes) in Entries(original)) marked[name].ShouldBe(bytes, name);
    }

    [Fact]
    public void FindingWithoutACell_StandsOnTheFirst()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Mark(Two().Bytes(), SomeAudit.Finding)), false);
        Notes(document).Single().Cell.ShouldBe("A1");
    }

    [Fact]
    public void SheetThatCannotBeMarked_IsSaidSo()
    {
        var broken = Two().Entry("xl/worksheets/_rels/sheet1.xml.rels", "<Relationships").Bytes();
        using var stream = new MemoryStream();
        new FindingsSheetOutput(Language.Chinese).Write(Audit(broken, [Found("Sheet1", "B2")]), stream)!.Zh.ShouldContain("没有写");
    }

    [Fact]
    public void WorkbookWithMacros_GivesAList()
    {
        var macros = Encoding.UTF8.GetString(Entries(Two().Bytes())["[Content_Types].xml"]).Replace("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml", StringComparison.Ordinal);
        var original = Replace(Two().Bytes(), "[Content_Types].xml", macros);
        SomeWorkbook.Check(Mark(original, Found("Sheet1", "B2"))).Blocks.OfType<Table>().First().Outline(0).ShouldStartWith("0:序号");
    }

    private static XlsxText Two() => Sheet(Rows(["项目", "1"], ["支出", "2"]), Behind).With("第二张", Rows(["a", "1"]));

    private static Finding Found(string sheet, string address, string? message = null) => SomeAudit.Finding with
    {
        Place = new Spot(new SheetPlace("a.xlsx", sheet, address), "附件2 › 项目支出", "2840.99"),
        Message = message is null ? SomeAudit.Finding.Message : new Sentence(message, message),
    };

    private static byte[] Mark(byte[] workbook, params Finding[] findings)
    {
        using var stream = new MemoryStream();
        new FindingsSheetOutput(Language.Chinese).Write(Audit(workbook, findings), stream).ShouldBeNull();
        return stream.ToArray();
    }

    private static Audit Audit(byte[] workbook, IReadOnlyList<Finding> findings)
    {
        var audit = SomeAudit.Of([.. findings]);
        return audit with { Report = audit.Report with { Document = new Document("a.xlsx", "xlsx", [], []) { Contents = new FileContents("xlsx", workbook) } } };
    }

    private static List<(string Cell, string Text)> Notes(SpreadsheetDocument document) =>
    [
        .. document.WorkbookPart!.WorksheetParts.Where(p => p.WorksheetCommentsPart is not null)
            .SelectMany(p => p.WorksheetCommentsPart!.Comments.CommentList!.Elements<DocumentFormat.OpenXml.Spreadsheet.Comment>()).Select(c => (c.Reference!.Value!, c.CommentText!.InnerText)),
    ];

    private static Dictionary<string, byte[]> Entries(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return zip.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var memory = new MemoryStream();
            using var stream = e.Open();
            stream.CopyTo(memory);
            return memory.ToArray();
        });
    }

    private static byte[] Replace(byte[] package, string entry, string contents)
    {
        var entries = Entries(package);
        entries[entry] = Encoding.UTF8.GetBytes(contents);
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in entries)
                using (var to = zip.CreateEntry(name).Open()) to.Write(bytes);
        return stream.ToArray();
    }
}
