using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Gouji.Model;
using Gouji.Pipeline.Tests.Writing.PdfNotes;
using Gouji.Programs;
using Gouji.Writing.Outputs;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Outputs;

/// <summary>The pdf that was read, with notes. Where qpdf is missing, the sentence that names it is all there is to see.</summary>
public sealed class MarkedPdfOutputTests
{
    private const string OldNote = "<< /Type /Annot /Subtype /Text /Rect [10 10 30 30] /Contents (old) >>";

    [Theory]
    [InlineData("/MediaBox [0 0 595 842]", 0)]
    [InlineData("/MediaBox [-20 -30 575 812] /CropBox [10 20 500 800]", 0)]
    [InlineData("/MediaBox [0 0 595 842] /Rotate 90", 0)]
    [InlineData("/MediaBox [0 0 595 842] /Rotate -90", 0)]
    [InlineData("/MediaBox [0 0 595 842] /CropBox [50 60 560 800] /Rotate 180", 0)]
    [InlineData("/MediaBox [0 0 595 842] /Annots [5 0 R]", 1)]
    [InlineData("/MediaBox [0 0 595 842] /Annots 6 0 R", 1)]
    public void Word_IsMarkedWhereItStands(string page, int before)
    {
        var pdf = SomePdf.Of(page, OldNote, "[5 0 R]");
        if (Marked(pdf, Word(pdf)) is not { } marked) return;
        Told("pdftotext", marked, "-bbox", "-cropbox").ShouldBe(Told("pdftotext", pdf, "-bbox", "-cropbox"));
        Told("qpdf", marked, "--check").ShouldContain("No syntax or stream encoding errors");
        var json = Told("qpdf", marked, "--json=2", "--json-key=qpdf");
        (Count(json, "\"/Highlight\""), Count(json, "u:old")).ShouldBe((1, before));
        var corner = Regex.Match(json, """
            "/Rect": \[\s*(?<left>[-\d.]+),\s*(?<bottom>[-\d.]+),\s*(?<right>[-\d.]+),\s*(?<top>[-\d.]+)\s*\],\s*"/Subj"
            """.Trim());
        Number(corner.Groups["left"].Value).ShouldBe(100, 1);
        Number(corner.Groups["right"].Value).ShouldBeInRange(120, 135);
        Number(corner.Groups["bottom"].Value).ShouldBeInRange(693, 701);
        Number(corner.Groups["top"].Value).ShouldBeInRange(706, 714);
    }

    [Fact]
    public void Note_SaysTheFindingInChinese()
    {
        var pdf = SomePdf.Of();
        if (Marked(pdf, Word(pdf)) is not { } marked) return;
        var json = Told("qpdf", marked, "--json=2", "--json-key=qpdf");
        json.ShouldContain("必须更正 · BAL011");
        json.ShouldContain("四个项目相加 2480.99");
        json.ShouldContain("Gouji 勾稽");
    }

    [Fact]
    public void ReportThatIsNoPdf_IsRefusedWithASentence()
    {
        using var stream = new MemoryStream();
        new MarkedPdfOutput(Language.Chinese).Write(SomeAudit.Of(SomeAudit.Finding), stream)!.Zh.ShouldContain("--format html");
        stream.Length.ShouldBe(0);
    }

    [Fact]
    public void LighterFindings_GetNoNote()
    {
        var pdf = SomePdf.Of();
        using var stream = new MemoryStream();
        var light = SomeAudit.Light with { Place = SomeAudit.Light.Place with { Location = new PagePlace("a.pdf", 1, 100, 130, 30, 12) } };
        if (new MarkedPdfOutput(Language.Chinese, Severity.Error).Write(OfPdf(pdf, light), stream) is null) stream.ToArray().ShouldBe(pdf);
    }

    /// <summary>The marked copy, or null where qpdf is missing, which the sentence then says.</summary>
    private static byte[]? Marked(byte[] pdf, PagePlace? word)
    {
        var finding = SomeAudit.Finding with { Place = SomeAudit.Finding.Place with { Location = word ?? new PagePlace("a.pdf", 1, 100, 130, 30, 12) } };
        using var stream = new MemoryStream();
        if (new MarkedPdfOutput(Language.Chinese).Write(OfPdf(pdf, finding), stream) is not { } why) return word is null ? null : stream.ToArray();
        why.Zh.ShouldContain("qpdf");
        return null;
    }

    private static Audit OfPdf(byte[] pdf, Finding finding)
    {
        var audit = SomeAudit.Of(finding);
        return audit with { Report = audit.Report with { Document = audit.Report.Document with { Contents = new FileContents("pdf", pdf) } } };
    }

    /// <summary>Where people see the word, as poppler tells it; null where poppler is missing.</summary>
    private static PagePlace? Word(byte[] pdf)
    {
        var told = Told("pdftotext", pdf, "-bbox", "-cropbox");
        var numbers = told.Split('\n').FirstOrDefault(line => line.Contains("<word", StringComparison.Ordinal))?.Split('"');
        if (numbers is null) return null;
        var (left, top, right, bottom) = (Number(numbers[1]), Number(numbers[3]), Number(numbers[5]), Number(numbers[7]));
        return new PagePlace("a.pdf", 1, left, top, right - left, bottom - top);
    }

    private static string Told(string program, byte[] pdf, params string[] arguments)
    {
        using var folder = new ScratchFolder();
        folder.Put("a.pdf", pdf);
        string[] all = program == "pdftotext" ? [.. arguments, "a.pdf", "-"] : [.. arguments, "a.pdf"];
        return new ExternalProgram(program, ProgramLimits.Tool).Run(folder, all) is ProgramEnded ended ? Encoding.UTF8.GetString(ended.Output.Span) : "";
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
