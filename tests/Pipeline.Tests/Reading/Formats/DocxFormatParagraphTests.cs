using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Formats;

/// <summary>Where paragraphs stand, which are headings, and in which order stories follow.</summary>
public sealed class DocxFormatParagraphTests
{
    private const string MarkDeleted = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>";

    [Fact]
    public void Ordinal_CountsParagraphsInTablesToo()
    {
        var document = DocxText.Body(DocxText.P("一") + DocxText.Table(DocxText.Row(DocxText.Cell("二"))) + DocxText.P("三三")).Read();
        document.Blocks[0].At().ShouldBe(new ParagraphPlace("a.docx", "正文", 1, 0, 1));
        document.Blocks[2].At().ShouldBe(new ParagraphPlace("a.docx", "正文", 3, 0, 2));
    }

    [Fact]
    public void ContentControl_AroundParagraphs_IsTransparent()
    {
        var document = DocxText.Body($"<w:sdt><w:sdtContent>{DocxText.P("一")}{DocxText.P("二")}</w:sdtContent></w:sdt>").Read();
        document.Texts().ShouldBe(["一", "二"]);
    }

    [Fact]
    public void DeletedMark_JoinsTheNextParagraph()
    {
        var document = DocxText.Body($"<w:p>{MarkDeleted}<w:r><w:t>一</w:t></w:r></w:p>{DocxText.P("二")}{DocxText.P("三")}").Read();
        document.Texts().ShouldBe(["一二", "三"]);
        document.Blocks[0].At().ShouldBe(new ParagraphPlace("a.docx", "正文", 1, 0, 2));
        document.Blocks[1].At().Paragraph.ShouldBe(3);
    }

    [Fact]
    public void DeletedParagraph_LeavesThePlaceToTheNext()
    {
        var document = DocxText.Body($"<w:p>{MarkDeleted}<w:del><w:r><w:delText>一</w:delText></w:r></w:del></w:p>{DocxText.P("二")}").Read();
        document.Texts().ShouldBe(["二"]);
        document.Blocks[0].At().Paragraph.ShouldBe(2);
    }

    [Fact]
    public void DeletedMark_BeforeTable_EndsTheParagraph()
    {
        var document = DocxText.Body($"<w:p>{MarkDeleted}<w:r><w:t>一</w:t></w:r></w:p>{DocxText.Table(DocxText.Row(DocxText.Cell("二")))}").Read();
        document.Texts().ShouldBe(["一"]);
        document.Blocks[1].ShouldBeOfType<Table>();
    }

    [Fact]
    public void Heading_BySetLevel_OrByStyle()
    {
        var document = DocxText.Body(Styled("own") + Styled("derived") + Styled("named") + Styled("body") + Styled("none"))
            .With("styles", "styles", Style("own", "<w:pPr><w:outlineLvl w:val='0'/></w:pPr>") + Style("derived", "<w:basedOn w:val='own'/>")
                + Style("named", "<w:name w:val='heading 3'/>") + Style("body", "<w:basedOn w:val='own'/><w:pPr><w:outlineLvl w:val='9'/></w:pPr>")).Read();
        document.Blocks.OfType<Paragraph>().Select(p => p.OutlineLevel).ShouldBe([1, 1, 3, 0, 0]);
    }

    [Fact]
    public void StyleBasedOnItself_IsNoHeading()
    {
        var document = DocxText.Body(Styled("a")).With("styles", "styles", Style("a", "<w:basedOn w:val='a'/>")).Read();
        document.Blocks.OfType<Paragraph>().Single().OutlineLevel.ShouldBe(0);
    }

    [Fact]
    public void TextBox_FollowsItsAnchor_AndIsReadOnce()
    {
        var box = $"<wps:txbx><w:txbxContent>{DocxText.P("框")}</w:txbxContent></wps:txbx>";
        var run = $"<w:r><mc:AlternateContent><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        var document = DocxText.Body($"<w:p><w:r><w:t>前</w:t></w:r>{run}<w:r><w:t>后</w:t></w:r></w:p>{DocxText.P("下")}").Read();
        document.Texts().ShouldBe(["前后", "框", "下"]);
        document.Blocks[1].At().ShouldBe(new ParagraphPlace("a.docx", "文本框", 1, 0, 1));
        document.Blocks[2].At().Paragraph.ShouldBe(2);
    }

    [Fact]
    public void TextBox_DeletedWithItsRun_IsGone()
    {
        var document = DocxText.Body($"<w:p><w:del><w:r><w:pict><w:txbxContent>{DocxText.P("框")}</w:txbxContent></w:pict></w:r></w:del></w:p>").Read();
        document.Texts().ShouldBe([""]);
    }

    [Fact]
    public void Stories_FollowTheBody()
    {
        var document = DocxText.Body(DocxText.P("正"))
            .With("endnotes", "endnotes", $"<w:endnote>{DocxText.P("尾")}</w:endnote>")
            .With("footnotes", "footnotes", $"<w:footnote w:type='separator'>{DocxText.P("线")}</w:footnote><w:footnote>{DocxText.P("脚")}</w:footnote>")
            .With("footer", "ftr", DocxText.P("— 1 —"))
            .With("header", "hdr", DocxText.P("头一")).With("header", "hdr", DocxText.P("头二")).Read();
        document.Texts().ShouldBe(["正", "头一", "头二", "— 1 —", "脚", "尾"]);
        document.Blocks.Select(b => $"{b.At().Story}{b.At().Paragraph}").ShouldBe(["正文1", "页眉1", "页眉2", "页脚1", "脚注2", "尾注1"]);
    }

    private static string Styled(string style) => $"<w:p><w:pPr><w:pStyle w:val='{style}'/></w:pPr></w:p>";

    private static string Style(string id, string contents) => $"<w:style w:type='paragraph' w:styleId='{id}'>{contents}</w:style>";
}
