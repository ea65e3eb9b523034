using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Formats;

/// <summary>Which characters of a paragraph are its visible text.</summary>
public sealed class DocxFormatTextTests
{
    [Theory]
    [InlineData("<w:r><w:t>公用</w:t></w:r><w:r><w:t xml:space='preserve'> 经费</w:t></w:r>", "公用 经费")]
    [InlineData("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:ptab/></w:r>", "a\tb\t")]
    [InlineData("<w:r><w:t>a</w:t><w:br w:type='page'/><w:t>b</w:t><w:cr/></w:r>", "a\nb\n")]
    [InlineData("<w:r><w:noBreakHyphen/><w:t>5</w:t><w:softHyphen/><w:t>0</w:t></w:r>", "-50")]
    [InlineData("<w:r><w:sym w:font='Wingdings' w:char='F0FE'/><w:sym w:font='Wingdings' w:char='F04A'/></w:r>", "☑")]
    [InlineData("<w:r><w:t>a&amp;<![CDATA[b]]></w:t></w:r>", "a&b")]
    [InlineData("<w:r><w:lastRenderedPageBreak/><w:t/><w:t>x</w:t><w:footnoteReference w:id='1'/></w:r>", "x")]
    [InlineData("<w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:t>x</w:t></w:r>", "x")]
    public void Run_ShowsItsCharacters(string inline, string text) => TextOf(inline).ShouldBe(text);

    [Theory]
    [InlineData("<w:hyperlink><w:r><w:t>x</w:t></w:r></w:hyperlink>")]
    [InlineData("<w:smartTag><w:r><w:t>x</w:t></w:r></w:smartTag>")]
    [InlineData("<w:sdt><w:sdtPr><w:alias w:val='n'/></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt>")]
    [InlineData("<w:fldSimple w:instr='PAGE'><w:r><w:t>x</w:t></w:r></w:fldSimple>")]
    [InlineData("<w:ins><w:r><w:t>x</w:t></w:r></w:ins>")]
    [InlineData("<w:moveTo><w:r><w:t>x</w:t></w:r></w:moveTo>")]
    [InlineData("<m:oMathPara><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></m:oMathPara>")]
    [InlineData("<w:r><w:ruby><w:rt><w:r><w:t>y</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>x</w:t></w:r></w:rubyBase></w:ruby></w:r>")]
    public void Wrapper_IsTransparent(string inline) => TextOf(inline).ShouldBe("x");

    [Theory]
    [InlineData("<w:del><w:r><w:delText>y</w:delText></w:r></w:del>")]
    [InlineData("<w:moveFrom><w:r><w:t>y</w:t></w:r></w:moveFrom>")]
    [InlineData("<w:r><w:rPr><w:b/><w:vanish/></w:rPr><w:t>y</w:t></w:r>")]
    [InlineData("<w:r><w:instrText>PAGE</w:instrText></w:r>")]
    public void DeletedOrHidden_IsNotShown(string inline) => TextOf($"<w:r><w:t>a</w:t></w:r>{inline}<w:r><w:t>b</w:t></w:r>").ShouldBe("ab");

    [Fact]
    public void Vanish_SwitchedOff_Shows() =>
        TextOf("<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>x</w:t></w:r>").ShouldBe("x");

    [Fact]
    public void Field_ShowsItsResultOnly()
    {
        const string Inner = "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>=1</w:instrText><w:fldChar w:fldCharType='separate'/><w:t>9</w:t><w:fldChar w:fldCharType='end'/></w:r>";
        TextOf($"<w:r><w:fldChar w:fldCharType='begin'/></w:r>{Inner}<w:r><w:fldChar w:fldCharType='separate'/><w:t>3</w:t><w:fldChar w:fldCharType='end'/><w:t>页</w:t></w:r>").ShouldBe("3页");
    }

    [Fact]
    public void Field_WithoutEnd_HidesNoMoreThanItsParagraph()
    {
        var document = DocxText.Body("<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:t>y</w:t></w:r></w:p>" + DocxText.P("x")).Read();
        document.Texts().ShouldBe(["", "x"]);
    }

    [Fact]
    public void Alternatives_AreReadOnce()
    {
        const string Two = "<mc:AlternateContent><mc:Choice><w:t>x</w:t></mc:Choice><mc:Choice><w:t>y</w:t></mc:Choice><mc:Fallback><w:t>z</w:t></mc:Fallback></mc:AlternateContent>";
        TextOf($"<w:r>{Two}</w:r>").ShouldBe("x");
        TextOf("<w:r><mc:AlternateContent><mc:Fallback><w:t>z</w:t></mc:Fallback></mc:AlternateContent></w:r>").ShouldBe("z");
    }

    [Fact]
    public void StrictNames_ReadAlike()
    {
        var document = DocxText.Raw("<w:document xmlns:w='http://purl.oclc.org/ooxml/wordprocessingml/main'><w:body><w:p><w:pPr><w:outlineLvl w:val='1'/></w:pPr><w:r><w:t>x</w:t></w:r></w:p></w:body></w:document>").Read();
        document.Blocks.ShouldHaveSingleItem().ShouldBeOfType<Paragraph>().OutlineLevel.ShouldBe(2);
    }

    [Fact]
    public void OtherNames_AreNotWord() =>
        TextOf("<w:r><a:t xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'>y</a:t><w:t>x</w:t></w:r>").ShouldBe("x");

    private static string TextOf(string inline) => DocxText.Body($"<w:p>{inline}</w:p>").Read().Texts().ShouldHaveSingleItem();
}
