using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Formats.Pages;

/// <summary>Printed lines become paragraphs again.</summary>
public sealed class PageLayoutParagraphTests
{
    /// <summary>Forty Chinese characters: from a left margin of 90 to a right one of 490.</summary>
    private static readonly string s_full = new('字', 40);

    private static readonly string s_indented = new('段', 38);

    [Fact]
    public void FullLine_GoesOnInTheNext() =>
        new SomePages().Line(110, 100, s_indented).Line(90, 120, "全年支出12.50万").Line(110, 140, s_indented).Line(90, 160, "元。").Texts()
            .ShouldBe([s_indented + "全年支出12.50万", s_indented + "元。"]);

    [Fact]
    public void IndentedLine_BeginsAParagraph_AlsoBehindAFullLine() =>
        new SomePages().Line(110, 100, s_indented).Line(110, 120, s_indented).Line(90, 140, s_full).Texts().ShouldBe([s_indented, s_indented + s_full]);

    [Fact]
    public void Heading_BehindAFullLineThatEndsASentence_BeginsAParagraph() =>
        new SomePages().Line(90, 100, s_full[..39] + "。").Line(90, 120, "二、一般公共预算支出情况").Line(90, 140, s_full).Texts().Length.ShouldBe(3);

    [Fact]
    public void SignatureAtTheRight_DoesNotGoOn() =>
        new SomePages().Line(110, 100, s_indented).Line(90, 120, s_full).Line(400, 140, "某镇人民政府").Line(430, 160, "2023年4").Line(90, 180, "附件2").Texts()
            .ShouldBe([s_indented + s_full, "某镇人民政府", "2023年4", "附件2"]);

    [Fact]
    public void NumberBrokenOverLines_IsJoined() =>
        new SomePages().Line(90, 100, s_full[..38] + "2840").Line(90, 120, ".99万元。").Line(90, 140, s_full).Texts()[0].ShouldEndWith("2840.99万元。");

    [Fact]
    public void NumberBehindChinese_WantsRoomForTheGapBetween() =>
        new SomePages().Line(90, 100, s_full).Line(90, 120, s_full).Line(90, 140, s_full[..39]).Line(90, 160, "0万元。").Texts().ShouldHaveSingleItem().ShouldEndWith("字0万元。");

    [Fact]
    public void ParagraphOverThePageEnd_IsJoined_AndPageNumbersAreGone() =>
        new SomePages().Line(110, 700, s_indented).Line(90, 720, s_full).Line(280, 790, "—").Line(290, 790, "1").Line(300, 790, "—").Next()
            .Line(90, 100, "续文。").Line(110, 120, s_indented).Line(280, 790, "— 2 —").Texts()
            .ShouldBe([s_indented + s_full + "续文。", s_indented]);

    [Theory]
    [InlineData("- 1 -")]
    [InlineData("第1页 共8页")]
    [InlineData("1/8")]
    [InlineData("1")]
    public void PageNumber_IsNoText(string printed) => new SomePages().Line(90, 100, "正文").Line(280, 790, printed).Texts().ShouldBe(["正文"]);

    [Fact]
    public void LoneYearAtTheFoot_IsText() => new SomePages().Line(90, 100, "正文").Line(280, 790, "2023").Texts().ShouldBe(["正文", "2023"]);

    [Fact]
    public void RunningHead_OfEveryPage_IsNoText() =>
        new SomePages().Line(90, 40, "某镇自评报告").Line(90, 100, "甲。").Next().Line(90, 40, "某镇自评报告").Line(90, 100, "乙。").Next().Line(90, 40, "某镇自评报告").Line(90, 100, "丙。").Texts()
            .ShouldBe(["甲。", "乙。", "丙。"]);

    [Fact]
    public void RunningFoot_WithThePageBesideIt_IsNoText() =>
        new SomePages().Line(110, 700, s_indented).Line(90, 720, s_full).Line(90, 810, "某镇自评报告 1/2").Next().Line(90, 100, "续文。").Line(110, 120, s_indented).Line(90, 810, "某镇自评报告 2/2").Texts()
            .ShouldBe([s_indented + s_full + "续文。", s_indented]);

    [Fact]
    public void SameTitleOnEveryPage_BelowTheMargin_IsText() =>
        new SomePages().Line(200, 80, "项目支出绩效自评表").Line(90, 120, "甲。").Next().Line(200, 80, "项目支出绩效自评表").Line(90, 120, "乙。").Texts().Length.ShouldBe(4);

    [Fact]
    public void ChineseAndDigits_SetApart_HaveNoBlank() =>
        new SomePages().Line(90, 100, "截至").Line(113, 100, "2023").Line(136, 100, "年末").Texts().ShouldBe(["截至2023年末"]);

    [Fact]
    public void BoldByPrintingTwice_IsReadOnce() =>
        new SomePages().Line(90, 100, "合计").Line(90.3m, 100, "合计").Line(150, 100, "12").Texts().ShouldBe(["合计    12"]);

    [Fact]
    public void Place_SaysPageAndLine_AndTheAreaOfTheCharacters()
    {
        var paragraph = new SomePages().Line(110, 100, s_indented).Line(90, 120, "支出12.50万元。").Line(90, 140, s_full).Blocks()[0].ShouldBeOfType<Paragraph>();
        var place = paragraph.Place.Within(38 + 2, 5).ShouldBeOfType<PagePlace>();
        place.Words.Zh.ShouldBe("第1页 第2行");
        (place.Top, place.Height, place.Page).ShouldBe((120m, 10m, 1));
        place.Left.ShouldBeInRange(100, 120);
        (place.Start, place.Length).ShouldBe((40, 5));
    }
}
