using System.Text;
using Gouji.Pipeline.Tests.Writing.PdfNotes;
using Gouji.Programs;
using Gouji.Writing.Publication;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Publication;

/// <summary>What a pdf says of its maker is found and taken out. Without poppler and qpdf the sentence that names them is all there is.</summary>
public sealed class PdfCheckTests
{
    private static readonly bool s_hasPrograms = new ExternalProgram("pdfinfo", ProgramLimits.Tool).IsThere && new ExternalProgram("qpdf", ProgramLimits.Tool).IsThere;

    [Fact]
    public void Author_IsToldAndCleaned()
    {
        if (!s_hasPrograms) return;
        var pdf = WithAuthor("D:20240301120000");
        PdfCheck.Problems("report.pdf", pdf).Select(p => p.En).ShouldContain("report.pdf: carries unseen contents or personal properties (Author).");
        var (clean, why) = PdfCleaning.Of(pdf);
        why.ShouldBeNull();
        PdfCheck.Problems("report.pdf", clean).ShouldBeEmpty();
        Encoding.Latin1.GetString(clean).ShouldNotContain("Qian");
    }

    [Fact]
    public void Cleaned_IsTheSameWheneverItWasMade()
    {
        if (!s_hasPrograms) return;
        PdfCleaning.Of(WithAuthor("D:20240301120000")).Bytes.ShouldBe(PdfCleaning.Of(WithAuthor("D:20250302130000")).Bytes);
    }

    [Fact]
    public void NoPdf_IsNotCleaned()
    {
        if (!s_hasPrograms) return;
        PdfCleaning.Of("no pdf"u8.ToArray()).Why.ShouldNotBeNull();
        PdfCheck.Problems("report.pdf", "no pdf"u8.ToArray()).ShouldHaveSingleItem().En.ShouldStartWith("report.pdf: cannot be read");
    }

    private static byte[] WithAuthor(string date)
    {
        var text = Encoding.Latin1.GetString(SomePdf.Of(more: [$"<< /Author (Qian) /Creator (Writer) /CreationDate ({date}) >>"]));
        return Encoding.Latin1.GetBytes(text.Replace("/Root 1 0 R", "/Root 1 0 R /Info 5 0 R", StringComparison.Ordinal));
    }
}
