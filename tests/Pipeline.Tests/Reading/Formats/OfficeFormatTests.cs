using System.Text;
using Gouji.Model;
using Gouji.Pipeline.Tests.Generated.Rendering;
using Gouji.Pipeline.Tests.Generated.Samples;
using Gouji.Pipeline.Tests.Programs.Office;
using Gouji.Programs.Office;
using Gouji.Reading;
using Gouji.Reading.Formats;
using Gouji.Reading.Formats.Office;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Formats;

/// <summary>A report in other office formats is the same report; without LibreOffice it says what is missing.</summary>
public sealed class OfficeFormatTests(SomeOffice office) : IClassFixture<SomeOffice>
{
    private static readonly byte[] s_sample = DraftDocx.Write(Sample.All[0].Manuscript);

    [Theory]
    [InlineData("doc", "MS Word 97", "report.doc", "doc")]
    [InlineData("doc", "MS Word 97", "report.wps", "wps")]
    [InlineData("rtf", "Rich Text Format", "report.doc", "rtf")]
    [InlineData("odt", "writer8", "report.odt", "odt")]
    [InlineData("fodt", "OpenDocument Text Flat XML", "report.txt", "fodt")]
    public void Report_InAnotherFormat_StatesTheSame(string extension, string filter, string name, string format)
    {
        if (office.From(s_sample, extension, filter) is not { } contents) return;
        var document = Read(name, contents);
        document.Format.ShouldBe(format);
        document.Contents!.Format.ShouldBe("docx");
        Words(document).ShouldBe(Words(Documents.Read(s_sample)));
    }

    [Fact]
    public void Doc_ThroughTheDoor_IsReadOrSaysThatItTookTooLong()
    {
        if (office.From(s_sample, "doc", "MS Word 97") is not { } contents) return;
        if (ReportReader.Read("报告.doc", contents) is ReadReport(_, var report)) report.Statements.Count.ShouldBe(ReportOf(s_sample).Statements.Count);
        else ReportReader.Read("报告.doc", contents).ShouldBeOfType<Unreadable>().Why.Zh.ShouldContain("用时过长");
    }

    [Fact]
    public void WithoutLibreOffice_TheSentenceNamesThePackageAndTheRemedy()
    {
        var why = Refused(OfficeKinds.Rtf, Encoding.ASCII.GetBytes(@"{\rtf1 x}"), SomeOffice.Absent);
        why.Zh.ShouldContain("libreoffice-writer-nogui");
        why.Zh.ShouldContain("另存为 .docx");
        why.En.ShouldContain("an RTF file");
    }

    [Fact]
    public void TooSlow_IsASentence()
    {
        using var hasty = new OfficeConverter(SomeOffice.Patient with { Time = TimeSpan.FromMilliseconds(50) }, 1);
        Refused(OfficeKinds.Rtf, Encoding.ASCII.GetBytes(@"{\rtf1 x}"), hasty).Zh.ShouldContain(hasty.IsThere ? "用时过长" : "libreoffice-writer-nogui");
    }

    [Fact]
    public void DocWithoutText_IsASentence() =>
        ReportReader.Read("a.doc", CompoundText.Of(("WordDocument", [0xEC, 0xA5, 0xC1, 0, .. new byte[5000]]))).ShouldBeOfType<Unreadable>();

    [Fact]
    public void ContentsThatLibreOfficeCannotOpen_AreASentence()
    {
        var broken = Encoding.UTF8.GetBytes("<?xml version='1.0'?><office:document office:mimetype=\"application/vnd.oasis.opendocument.text\">");
        Refused(OfficeKinds.FlatOdt, broken, office.Converter).Zh.ShouldContain(office.Converter.IsThere ? "LibreOffice 打不开" : "libreoffice-writer-nogui");
    }

    [Fact]
    public void DocWithPassword_IsTold()
    {
        var locked = CompoundText.Of(("WordDocument", [0xEC, 0xA5, 0xC1, 0, 0, 0, 0, 0, 0, 0, 0, 1, .. new byte[5000]]));
        Documents.Refused(locked).Zh.ShouldContain("密码");
    }

    [Fact]
    public void NestedRtf_GivesASentenceOrItsText()
    {
        var nested = Encoding.ASCII.GetBytes(@"{\rtf1 " + new string('{', 200_000));
        new OfficeFormat(OfficeKinds.Rtf, office.Converter).Read("a.rtf", nested, Limits.Default).ShouldNotBeNull();
    }

    /// <summary>The texts of the body's paragraphs, and of cells with their places in the grid; footers hold page numbers, which every program counts anew.</summary>
    private static string[] Words(Document document) =>
        [.. document.Blocks.Where(block => block is not Paragraph { IsBody: false }).SelectMany(block => block is Table table ? table.Rows.SelectMany((_, row) => table.Outline(row).Split(" | ")) : [((Paragraph)block).Text])];

    private Document Read(string name, byte[] contents)
    {
        var kind = new[] { OfficeKinds.Doc, OfficeKinds.Rtf, OfficeKinds.Odt, OfficeKinds.FlatOdt }.First(kind => kind.Signature(contents));
        return new OfficeFormat(kind, office.Converter).Read(name, contents, new Limits { ConvertedTime = TimeSpan.FromMinutes(1) }).ShouldBeOfType<DocumentRead>().Document;
    }

    private static Report ReportOf(byte[] contents) => ReportReader.Read("a.docx", contents).ShouldBeOfType<ReadReport>().Report;

    private static Sentence Refused(OfficeKind kind, byte[] contents, OfficeConverter converter) =>
        new OfficeFormat(kind, converter).Read("a.doc", contents, Limits.Default).ShouldBeOfType<DocumentRefused>().Why;
}
