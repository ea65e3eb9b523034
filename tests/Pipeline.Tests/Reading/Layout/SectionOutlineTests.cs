using Gouji.Model;
using Gouji.Reading.Layout;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Layout;

public sealed class SectionOutlineTests
{
    [Theory]
    [InlineData("一、部门基本情况", 1, 1, "部门基本情况")]
    [InlineData("十二、其他需要说明的情况", 1, 12, "其他需要说明的情况")]
    [InlineData("（二）项目支出情况", 2, 2, "项目支出情况")]
    [InlineData("(二) 项目支出情况：", 2, 2, "项目支出情况")]
    [InlineData("3.资金情况", 1, 3, "资金情况")]
    [InlineData("３．资金情况", 1, 3, "资金情况")]
    [InlineData("（3）资金情况", 4, 3, "资金情况")]
    [InlineData("③资金情况", 5, 3, "资金情况")]
    [InlineData("　二、2023年度支出情况", 1, 2, "2023年度支出情况")]
    public void Heading_Numbered_OpensASection(string text, int level, int number, string title)
    {
        var section = Of(text).ShouldHaveSingleItem();
        (section.Level, section.Number, section.Title).ShouldBe((level, number, title));
    }

    [Theory]
    [InlineData("部门基本情况")]
    [InlineData("1.2023年预算资金2127.21万元")]
    [InlineData("（一）预算编制不够细，执行力度不够。")]
    [InlineData("一、")]
    [InlineData("2023年度支出情况")]
    [InlineData("3.5公里道路")]
    [InlineData("（一）一般公共预算支出６００万元")]
    [InlineData("一、这一行写得很长很长没有任何标点也不像是一个标题因为标题不会有这么多字它超过了四十个字")]
    public void Paragraph_ThatSaysASentenceOrAmount_IsNoHeading(string text) => Of(text).ShouldBeEmpty();

    [Fact]
    public void Sections_HangUnderTheirParents()
    {
        var sections = Of("一、总体", "（一）基本支出", "1.人员经费", "（二）项目支出", "二、问题");
        sections.Select(s => s.Parent?.Title).ShouldBe([null, "总体", "基本支出", "总体", null]);
    }

    [Fact]
    public void Paragraphs_HangUnderTheNearestHeading()
    {
        var sections = Of("封面", "一、总体", "甲。", "（一）基本支出", "乙。", "丙。");
        sections.Select(s => string.Concat(s.Paragraphs.Select(p => p.Text))).ShouldBe(["甲。", "乙。丙。"]);
    }

    [Fact]
    public void Header_OfAPage_IsNoHeading() =>
        SectionOutline.Of([new Paragraph("一、总体", new ParagraphPlace("a.docx", "页眉", 1, 0, 4))]).ShouldBeEmpty();

    private static List<Section> Of(params string[] texts) =>
        SectionOutline.Of(texts.Index().Select(t => new Paragraph(t.Item, new LinePlace("a.txt", t.Index + 1, 0, t.Item.Length))));
}
