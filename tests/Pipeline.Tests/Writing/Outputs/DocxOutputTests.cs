using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;
using Gouji.Model;
using Gouji.Pipeline.Tests.Programs.Office;
using Gouji.Pipeline.Tests.Writing.Word;
using Gouji.Reading;
using Gouji.Writing.Documents;
using Gouji.Writing.Outputs;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Outputs;

/// <summary>The whole Word file: valid, the same whenever it is written, with its facts or without.</summary>
public sealed class DocxOutputTests(SomeOffice office) : IClassFixture<SomeOffice>
{
    [Fact]
    public void Report_IsValid()
    {
        using var docx = OpenedDocx.Of(SomeDocument.Report());
        docx.Faults().ShouldBeEmpty();
    }

    [Fact]
    public void Publication_IsValid_AndHoldsNoFacts()
    {
        using var docx = OpenedDocx.Of(SomeDocument.Report(), carriesFacts: false);
        docx.Faults().ShouldBeEmpty();
        docx.Controls().ShouldBeEmpty();
        docx.Document.Descendants<Highlight>().ShouldBeEmpty();
        docx.Main.CustomXmlParts.ShouldBeEmpty();
        docx.Main.GlossaryDocumentPart.ShouldBeNull();
        docx.Document.InnerText.ShouldContain("经费支出9.98万元");
    }

    [Fact]
    public void Filing_IsCarried_AsTheTextOfOneElement()
    {
        using var docx = OpenedDocx.Of(SomeDocument.Report());
        var part = docx.Main.CustomXmlParts.ShouldHaveSingleItem();
        var root = System.Xml.Linq.XDocument.Load(part.GetStream()).Root!;
        root.Name.ToString().ShouldBe("{urn:gouji:filing:1}gouji");
        root.Value.ShouldBe("""{"unit":"青禾镇人民政府","odd":"\ufffe<&>"}""");
        part.CustomXmlPropertiesPart!.DataStoreItem.ItemId!.Value.ShouldBe("{5B1C4E0A-6F0D-4B7E-9C53-2A7D0E6B4F19}");
    }

    [Fact]
    public void SameDocument_GivesSameBytes() =>
        OpenedDocx.Write(SomeDocument.Report(), new DocxOutput()).ShouldBe(OpenedDocx.Write(SomeDocument.Report(), new DocxOutput()));

    [Fact]
    public void Properties_TellTheTitle_AndNoPersonOrHour()
    {
        var bytes = OpenedDocx.Write(SomeDocument.Report(), new DocxOutput());
        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var core = new StreamReader(zip.GetEntry("docProps/core.xml")!.Open(), Encoding.UTF8);
        System.Xml.Linq.XDocument.Parse(core.ReadToEnd()).Root!.Elements().Select(e => $"{e.Name.LocalName}={e.Value}")
            .ShouldBe(["title=2023年度青禾镇人民政府整体支出绩效自评报告", "creator=Gouji", "language=zh-CN"]);
        zip.Entries.ShouldAllBe(e => e.LastWriteTime.Year == 1980);
    }

    [Fact]
    public void WhatIsWritten_IsReadBack()
    {
        var read = ReportReader.Read("report.docx", OpenedDocx.Write(SomeDocument.Report(), new DocxOutput())).ShouldBeOfType<ReadReport>().Report;
        var paragraphs = read.Document.Blocks.OfType<Gouji.Model.Paragraph>().Select(p => p.Text).ToList();
        paragraphs.ShouldContain("本镇“三公”经费支出9.98万元，年初预算13.00万元，完成预算的76.77%。去年的这句话要改。");
        var table = read.Document.Blocks.OfType<Gouji.Model.Table>().First();
        table.Rows[0].Cells[0].RowSpan.ShouldBe(2);
        table.Rows[3].Cells.Select(c => c.Text).ShouldBe(["三公经费", "12.10", "13.00", "9.98"]);
    }

    [Fact]
    public void SavedByLibreOffice_ItSaysTheSame_AndStillCarriesTheFiling()
    {
        if (office.From(OpenedDocx.Write(SomeDocument.Report(), new DocxOutput((_, s) => s.Write("{}"u8))), "docx", "MS Word 2007 XML") is not { } saved) return;
        var read = ReportReader.Read("report.docx", saved).ShouldBeOfType<ReadReport>().Report;
        read.Document.Blocks.OfType<Gouji.Model.Paragraph>().Select(p => p.Text).ShouldContain("本镇“三公”经费支出9.98万元，年初预算13.00万元，完成预算的76.77%。去年的这句话要改。");
        using var zip = new ZipArchive(new MemoryStream(saved));
        zip.Entries.Select(e => e.FullName).ShouldContain("customXml/item1.xml");
    }

    [Fact]
    public void CharactersXmlCannotHold_DoNoHarm()
    {
        using var docx = OpenedDocx.Of(SomeDocument.Line(TextRole.Body, "a\u0001b\ud800c\uffffd\U0001F600"));
        docx.Faults().ShouldBeEmpty();
        docx.Document.InnerText.ShouldBe("a\ufffdb\ufffdc\ufffdd\U0001F600");
    }

    [Fact]
    public void DocumentWithoutAnything_CanBeOpened()
    {
        using var nothing = OpenedDocx.Of(new OfficialDocument("空", "空", []));
        nothing.Faults().ShouldBeEmpty();
        using var empty = OpenedDocx.Of(new OfficialDocument("空", "空", [new("一", []), new("二", [])]));
        empty.Faults().ShouldBeEmpty();
    }
}
