using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Formats;

/// <summary>Word's two ways to write a document as one XML file.</summary>
public sealed class WordXmlFormatTests
{
    private const string Names = "xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml' xmlns:wx='http://schemas.microsoft.com/office/word/2003/auxHint' "
        + "xmlns:aml='http://schemas.microsoft.com/aml/2001/core'";

    [Fact]
    public void Paragraphs_KeepTheirLevels_AndHintsOnlyEncloseThem()
    {
        var document = Read("<w:styles><w:style w:styleId='1'><w:pPr><w:outlineLvl w:val='0'/></w:pPr></w:style></w:styles>",
            "<wx:sect><wx:sub-section><w:p><w:pPr><w:pStyle w:val='1'/></w:pPr><w:r><w:t>一、概况</w:t></w:r></w:p></wx:sub-section><w:p/><w:sectPr><w:hdr><w:p/></w:hdr></w:sectPr></wx:sect>");
        document.Format.ShouldBe("wordml");
        document.Contents!.Format.ShouldBe("docx");
        document.Texts().ShouldBe(["一、概况", ""]);
        ((Paragraph)document.Blocks[0]).OutlineLevel.ShouldBe(1);
    }

    [Fact]
    public void MergedCells_StandOnce()
    {
        static string Row(string merge, string text) => $"<w:tr><w:tc><w:tcPr><w:vmerge {merge}/></w:tcPr>{DocxText.P(text)}</w:tc><w:tc>{DocxText.P("2")}</w:tc></w:tr>";
        var table = Read("", $"<w:tbl>{Row("w:val='restart'", "1")}{Row("", "")}</w:tbl>").Blocks.OfType<Table>().Single();
        table.Outline(0).ShouldBe("0:1 2x1 | 1:2");
        table.Outline(1).ShouldBe("1:2");
    }

    [Fact]
    public void Annotations_AreTrackedChangesOrNoText() =>
        Read("", "<w:p><aml:annotation w:type='Word.Insertion'><aml:content><w:r><w:t>新</w:t></w:r></aml:content></aml:annotation>"
            + "<aml:annotation w:type='Word.Deletion'><aml:content><w:r><w:delText>旧</w:delText></w:r></aml:content></aml:annotation>"
            + "<w:r><aml:annotation w:type='Word.Comment'><aml:content><w:p><w:r><w:t>注</w:t></w:r></w:p></aml:content></aml:annotation></w:r></w:p>")
            .Texts().ShouldBe(["新"]);

    [Fact]
    public void BrokenOrDeep_IsRefused()
    {
        Documents.Refused(System.Text.Encoding.UTF8.GetBytes(Contents("", "<w:p>")[..^20])).Zh.ShouldContain("损坏");
        Documents.Refused(System.Text.Encoding.UTF8.GetBytes(Contents("", string.Concat(Enumerable.Repeat("<w:sdt>", 100_000))))).Zh.ShouldNotBeEmpty();
    }

    [Fact]
    public void FlatPackage_IsReadAsItsDocx()
    {
        const string Flat = "xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'";
        var document = Documents.Read($"""
            <?xml version='1.0' standalone='yes'?><?mso-application progid='Word.Document'?><pkg:package {Flat}>
            <pkg:part pkg:name='/word/media/image1.png'><pkg:binaryData>AAAA</pkg:binaryData></pkg:part><pkg:part pkg:name='/word/document.xml'><pkg:xmlData>
            <w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>{DocxText.P("甲")}</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>
            """);
        document.Texts().ShouldBe(["甲"]);
        document.Format.ShouldBe("xml");
    }

    private static Document Read(string styles, string body) => Documents.Read(Contents(styles, body));

    private static string Contents(string styles, string body) =>
        $"<?xml version='1.0'?><?mso-application progid='Word.Document'?><w:wordDocument {Names}>{styles}<w:body>{body}</w:body></w:wordDocument>";
}
