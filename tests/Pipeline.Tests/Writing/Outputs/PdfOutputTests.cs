using Gouji.Pipeline.Tests.Programs.Office;
using Gouji.Programs;
using Gouji.Programs.Office;
using Gouji.Writing.Documents;
using Gouji.Writing.Outputs;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Outputs;

/// <summary>Pages made by LibreOffice, and the sentence where it is missing.</summary>
public sealed class PdfOutputTests(SomeOffice office) : IClassFixture<SomeOffice>
{
    private static readonly ExternalProgram s_text = new("pdftotext", ProgramLimits.Tool);

    [Fact]
    public void MissingOffice_IsTold_WithItsPackage()
    {
        using var stream = new MemoryStream();
        new PdfOutput(SomeOffice.Absent).Write(SomeDocument.Report(), SomeDocument.Filing, stream)!.Zh.ShouldContain("libreoffice-writer-nogui");
        new PdfOutput(SomeOffice.Absent).WriteMany([(SomeDocument.Report(), SomeDocument.Filing)], _ => stream).ShouldHaveSingleItem()!.En.ShouldContain("libreoffice-writer-nogui");
        stream.Length.ShouldBe(0);
    }

    [Fact]
    public void Pages_Have22LinesOf28Characters_AndTheirNumbers()
    {
        if (!office.Converter.IsThere || !s_text.IsThere) return;
        using var stream = new MemoryStream();
        var long28 = SomeDocument.Line(TextRole.AnnexNumber, new string('文', 28 * 30));
        new PdfOutput(office.Converter).Write(SomeDocument.Of(long28), SomeDocument.Filing, stream).ShouldBeNull();
        var pages = Text(stream.ToArray()).Split('\f', StringSplitOptions.RemoveEmptyEntries);
        pages.Length.ShouldBe(2);
        var lines = pages[0].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        lines.Count(l => l == new string('文', 28)).ShouldBe(22);
        string.Concat(lines[^1].Where(c => c != ' ')).ShouldBe("—1—");
    }

    [Fact]
    public void Several_AreWrittenInOneRun()
    {
        if (!office.Converter.IsThere) return;
        var files = new Dictionary<int, MemoryStream>();
        new PdfOutput(office.Converter).WriteMany([.. Enumerable.Repeat((SomeDocument.Report(), SomeDocument.Filing), 3)], i => files[i] = new MemoryStream()).ShouldAllBe(trouble => trouble == null);
        files.Keys.ShouldBe([0, 1, 2]);
        files.Values.Select(f => System.Text.Encoding.ASCII.GetString(f.ToArray(), 0, 4)).ShouldBe(["%PDF", "%PDF", "%PDF"]);
    }

    [Fact]
    public void FontCheck_TellsEachMissingFaceOnce()
    {
        var told = FontCheck.Run();
        told.Select(s => s.Zh).ShouldBeUnique();
        if (OfficeFonts.Missing() is { } missing) told.Count.ShouldBe(missing.Count);
        else told.ShouldHaveSingleItem().Zh.ShouldContain("fontconfig");
    }

    private static string Text(byte[] pdf)
    {
        using var folder = new ScratchFolder();
        folder.Put("a.pdf", pdf);
        var ended = s_text.Run(folder, "-layout", "a.pdf", "-").ShouldBeOfType<ProgramEnded>();
        return System.Text.Encoding.UTF8.GetString(ended.Output.Span);
    }
}
