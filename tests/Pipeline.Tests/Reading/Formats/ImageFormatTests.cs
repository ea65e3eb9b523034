using Gouji.Model;
using Gouji.Pipeline.Tests.Programs.Office;
using Gouji.Programs;
using Gouji.Reading;
using Gouji.Reading.Formats;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Formats;

/// <summary>A page is set by LibreOffice and made a picture by poppler; where one of the programs is missing the sentence that names it is all there is to see.</summary>
public sealed class ImageFormatTests
{
    private static readonly string[] s_figures = ["2840.99", "1485.76", "72.78", "96.39%", "30", "1355.23", "1412.98"];

    [Fact]
    public void Picture_GivesItsTable_AndSaysThatItWasRecognised()
    {
        if (Picture() is not { } png || ReadOrSentence(png) is not { } document) return;
        document.Recognition.ShouldNotBeNull().Pages.ShouldBe([1]);
        document.Contents!.Format.ShouldBe("pdf");
        var table = document.Blocks.OfType<Table>().Single();
        table.Rows.SelectMany(r => r.Cells).Select(c => c.Text).Where(t => s_figures.Contains(t)).Count().ShouldBeGreaterThanOrEqualTo(s_figures.Length - 1);
        table.Rows[0].Cells[0].Text.ShouldContain("项目");
        document.Blocks.OfType<Paragraph>().ShouldContain(p => p.Text.Contains("2023", StringComparison.Ordinal));
    }

    [Fact]
    public void PicturesOfPages_AreMadeOfAPdf()
    {
        if (Picture() is not { } png || ReadOrSentence(png) is not { } document) return;
        PagePictures.Png(document.Contents!, 1).ShouldNotBeNull().AsSpan().StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]).ShouldBeTrue();
        PagePictures.Png(document.Contents!, 2).ShouldBeNull();
        PagePictures.Png(new FileContents("docx", document.Contents!.Bytes), 1).ShouldBeNull();
    }

    [Fact]
    public void BrokenPicture_IsRefusedWithASentence() => Documents.Refused([0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 1, 2, 3]).Zh.ShouldContain("图片");

    /// <summary>The document, or null where tesseract or its Chinese model is missing, which the sentence then says.</summary>
    private static Document? ReadOrSentence(byte[] png)
    {
        var result = FormatList.Read("a.png", png, Limits.Default);
        if (result is DocumentRead read) return read.Document;
        result.ShouldBeOfType<DocumentRefused>().Why.Zh.ShouldContain("tesseract-ocr-chi-sim");
        return null;
    }

    private static byte[]? Picture()
    {
        using var folder = new ScratchFolder();
        folder.Put("a.docx", Report());
        var pdf = new ExternalProgram("soffice", SomeOffice.Patient).Run(folder, "--headless", "--convert-to", "pdf", "a.docx");
        if (pdf is not ProgramEnded { ExitCode: 0 } || !File.Exists(Path.Join(folder.Path, "a.pdf"))) return null;
        return new ExternalProgram("pdftoppm", ProgramLimits.Tool).Run(folder, "-png", "-gray", "-r", "200", "-singlefile", "a.pdf") is ProgramEnded { ExitCode: 0 } png ? png.Output.ToArray() : null;
    }

    private static byte[] Report()
    {
        const string Borders = "<w:tblPr><w:tblBorders><w:top w:val='single'/><w:left w:val='single'/><w:bottom w:val='single'/><w:right w:val='single'/><w:insideH w:val='single'/><w:insideV w:val='single'/></w:tblBorders></w:tblPr>";
        var cells = new[] { ("项目支出", "2840.99", "1355.23"), ("基本支出", "1485.76", "1412.98"), ("公用经费", "72.78", "30"), ("控制率", "96.39%", "") };
        string[] rows = [DocxText.Row(DocxText.Cell("项目名称"), DocxText.Cell("年初预算数"), DocxText.Cell("全年执行数")), .. cells.Select(c => DocxText.Row(DocxText.Cell(c.Item1), DocxText.Cell(c.Item2), DocxText.Cell(c.Item3)))];
        return DocxText.Body(DocxText.P("云岭县青石镇人民政府2023年度支出情况如下表。") + DocxText.Table([Borders, .. rows])).Bytes();
    }
}
