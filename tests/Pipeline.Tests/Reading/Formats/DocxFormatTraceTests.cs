using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Formats;

/// <summary>What an editor left behind that is not visible text.</summary>
public sealed class DocxFormatTraceTests
{
    [Fact]
    public void Bookmark_StandsAtItsCharacter()
    {
        var trace = TraceOf("<w:r><w:t>一</w:t></w:r><w:bookmarkStart w:name='OLE_LINK1'/><w:r><w:t>二</w:t></w:r>");
        trace.ShouldBe(new Trace(TraceKind.Bookmark, "OLE_LINK1", new ParagraphPlace("a.docx", "正文", 1, 1, 0)));
    }

    [Fact]
    public void Bookmark_OfWordItself_IsNoTrace()
    {
        DocxText.Body("<w:p><w:bookmarkStart w:name='_GoBack'/><w:bookmarkStart w:name='_Toc123'/></w:p>").Read().Traces.ShouldBeEmpty();
    }

    [Fact]
    public void Bookmark_BetweenParagraphs_BelongsToTheNext()
    {
        var document = DocxText.Body(DocxText.P("一") + "<w:bookmarkStart w:name='b'/>" + DocxText.P("二")).Read();
        document.Traces.ShouldHaveSingleItem().Place.ShouldBe(new ParagraphPlace("a.docx", "正文", 2, 0, 0));
    }

    [Theory]
    [InlineData("<w:ins><w:r><w:t>二三</w:t></w:r></w:ins>", TraceKind.TrackedInsertion, 2)]
    [InlineData("<w:del><w:r><w:delText>二三</w:delText></w:r></w:del>", TraceKind.TrackedDeletion, 0)]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:t>二三</w:t></w:r>", TraceKind.HiddenText, 0)]
    public void ChangedOrHiddenWords_AreKept(string inline, TraceKind kind, int length)
    {
        var trace = TraceOf($"<w:r><w:t>一</w:t></w:r>{inline}<w:r><w:t>四</w:t></w:r>");
        trace.ShouldBe(new Trace(kind, "二三", new ParagraphPlace("a.docx", "正文", 1, 1, length)));
    }

    [Fact]
    public void Comment_StandsOnItsRange()
    {
        var document = DocxText.Body("<w:p><w:r><w:t>一</w:t></w:r><w:commentRangeStart w:id='7'/><w:r><w:t>二</w:t></w:r><w:commentRangeEnd w:id='7'/><w:r><w:commentReference w:id='7'/></w:r></w:p>")
            .With("comments", "comments", $"<w:comment w:id='7' w:author='甲'>{DocxText.P("请核对")}</w:comment>").Read();
        document.Traces.ShouldHaveSingleItem().ShouldBe(new Trace(TraceKind.Comment, "请核对", new ParagraphPlace("a.docx", "正文", 1, 1, 1)));
    }

    [Fact]
    public void TextInAContinuedCell_IsHidden()
    {
        var document = DocxText.Body(DocxText.Table(DocxText.Row(DocxText.Cell("a", "<w:vMerge w:val='restart'/>")), DocxText.Row(DocxText.Cell("b", "<w:vMerge/>")))).Read();
        document.Traces.ShouldHaveSingleItem().ShouldBe(new Trace(TraceKind.HiddenText, "b", new CellPlace("a.docx", 1, 2, 1, 2, 0, 1)));
    }

    private static Trace TraceOf(string inline) => DocxText.Body($"<w:p>{inline}</w:p>").Read().Traces.ShouldHaveSingleItem();
}
