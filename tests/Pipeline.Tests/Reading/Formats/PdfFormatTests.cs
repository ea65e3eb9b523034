using Gouji.Model;
using Gouji.Pipeline.Tests.Generated.Rendering;
using Gouji.Pipeline.Tests.Properties;
using Gouji.Reading;
using Gouji.Reading.Formats;
using Gouji.Reading.Formats.Scans;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Formats;

/// <summary>Pdf files as poppler tells them; where it is missing, the sentence that says so.</summary>
public sealed class PdfFormatTests
{
    private const string Grid = "100 700 m 300 700 l S 100 680 m 300 680 l S 100 660 m 300 660 l S 100 660 m 100 700 l S 200 660 m 200 700 l S 300 660 m 300 700 l S ";

    private static readonly string s_table = Grid + PdfText.At(105, 686, "Item") + PdfText.At(205, 686, "Budget") + PdfText.At(105, 666, "Road") + PdfText.At(205, 666, "12.50");

    [Fact]
    public void TextAndRuledTable_AreRead()
    {
        if (Missing(PdfText.Pages(s_table))) return;
        var document = Documents.Read(PdfText.Pages(PdfText.At(100, 750, "Annex 2") + s_table));
        document.Format.ShouldBe("pdf");
        document.Contents!.Format.ShouldBe("pdf");
        document.Texts().ShouldBe(["Annex 2"]);
        var table = document.Blocks[1].ShouldBeOfType<Table>();
        table.Outline(1).ShouldBe("0:Road | 1:12.50");
        var place = table.Rows[1].Cells[1].Place.ShouldBeOfType<PagePlace>();
        place.Words.Zh.ShouldBe("第1页 表1 行2 列2");
        place.Left.ShouldBeInRange(204.5m, 205.5m);
        (842 - place.Top - place.Height).ShouldBeInRange(662, 667);
    }

    [Fact]
    public void FilledBars_InATurnedPage_AreLinesToo()
    {
        if (Missing(PdfText.Pages(s_table))) return;
        // Shown turned by a quarter, so the content is drawn turned back: x runs up the sheet.
        var turned = PdfText.Turned("/Rotate 90", "0 1 -1 0 595 0 cm 1 0 0 1 0 -300 cm " + s_table.Replace("100 680 m 300 680 l S", "100 679.6 200 0.8 re f", StringComparison.Ordinal));
        Documents.Read(turned).Blocks.OfType<Table>().Single().Outline(1).ShouldBe("0:Road | 1:12.50");
    }

    [Fact]
    public void WhiteLines_AreNone()
    {
        if (Missing(PdfText.Pages(s_table))) return;
        Documents.Read(PdfText.Pages("1 G " + s_table)).Blocks.OfType<Table>().ShouldBeEmpty();
    }

    /// <summary>A page without text may be a picture: it is recognised where that can be done, else told.</summary>
    [Fact]
    public void PageWithoutText_AmongOthers_IsRecognisedOrTold()
    {
        if (Missing(PdfText.Pages(s_table))) return;
        var gaps = Documents.Read(PdfText.Pages(s_table, "")).Gaps;
        if (IsRecognising) gaps.ShouldBeEmpty();
        else gaps.ShouldHaveSingleItem().ShouldSatisfyAllConditions(gap => gap.Place.Words.Zh.ShouldBe("第2页"), gap => gap.Why.Zh.ShouldContain("扫描"));
    }

    [Fact]
    public void OnlyPagesWithoutText_AreUnreadable()
    {
        if (Missing(PdfText.Pages(s_table))) return;
        ReportReader.Read("a.pdf", PdfText.Pages("")).ShouldBeOfType<Unreadable>().Why.Zh.ShouldContain("扫描");
    }

    [Fact]
    public void TooManyPages_AreRefused()
    {
        if (Missing(PdfText.Pages(s_table))) return;
        Documents.Refused(PdfText.Pages("", "", ""), Limits.Default with { Pages = 2 }).Zh.ShouldContain("超过 2 页");
    }

    [Fact]
    public void Truncated_AnywhereBehindItsSignature_GivesASentenceOrADocument()
    {
        var whole = PdfText.Pages(s_table);
        foreach (var length in (ReadOnlySpan<int>)[8, 60, 200, whole.Length - 200, whole.Length - 20])
            (FormatList.Read("a.pdf", whole[..length], Limits.Default) is DocumentRead or DocumentRefused { Why.Zh.Length: > 0 }).ShouldBeTrue();
    }

    [Fact]
    public void PageOfAMillionWords_IsRefusedInTime()
    {
        if (Missing(PdfText.Pages(s_table))) return;
        var words = string.Concat(Enumerable.Range(0, 1_000_000).Select(i => $"1 0 0 1 {i % 590} {i / 590 % 840} Tm (w{i})Tj "));
        Documents.Refused(PdfText.Pages("BT /F 5 Tf " + words + " ET"), Limits.Default with { Time = TimeSpan.FromSeconds(2) }).Zh.ShouldContain("请");
    }

    [Theory]
    [InlineData(3)]
    [InlineData(1)]
    public void GeneratedReport_PrintedByLibreOffice_StatesTheSame(int seed)
    {
        var docx = DraftDocx.Write(GeneratedReports.Make(seed));
        if (!PdfText.IsOfficeThere || Missing(PdfText.Pages(s_table))) return;
        var printed = GeneratedReports.Read(PdfText.Printed(docx), "report.pdf");
        GeneratedReports.Facts(printed).ShouldBe(GeneratedReports.Facts(GeneratedReports.Read(docx)));
    }

    private static bool IsRecognising => ScannedPages.Missing(Gouji.Reading.Sentences.Image) is null;

    /// <summary>Where poppler is missing the sentence is what can be tested.</summary>
    private static bool Missing(byte[] pdf)
    {
        if (PdfText.IsPopplerThere) return false;
        Documents.Refused(pdf).Zh.ShouldContain("poppler-utils");
        return true;
    }
}
