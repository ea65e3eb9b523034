using Gouji.Model;
using Gouji.Pipeline.Tests.Generated.Composing;
using Gouji.Pipeline.Tests.Generated.Edits;
using Gouji.Pipeline.Tests.Generated.Making;
using Gouji.Pipeline.Tests.Generated.Rendering;
using Gouji.Pipeline.Tests.Generated.Samples;
using Gouji.Pipeline.Tests.Properties;
using Gouji.Pipeline.Tests.Reading.Formats;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.WordComments;

/// <summary>The walk that sets comments counts characters as reading does: what is marked is what was read.</summary>
public sealed class BodyWalkTests
{
    /// <summary>Names put together from several places: their place is the first of them.</summary>
    private static readonly string[] s_inPieces = ["单位名称", "指标.一级", "指标.二级", "一级指标.分值"];

    public static TheoryData<string> Samples => [.. Sample.All.Select(s => s.Name)];

    public static TheoryData<string> Edits => [.. HarmlessEdit.All.Select(e => e.Name)];

    /// <summary>Markup that makes counting hard; each is the inside of a body.</summary>
    public static TheoryData<string> Nasty =>
    [
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>支出</w:t><w:tab/><w:t>12.30万元</w:t><w:br/><w:t>完</w:t></w:r></w:p>",
        "<w:p><w:r><w:t>A&amp;B&#x4E2D;&#20013;&#x1F600;尾</w:t></w:r></w:p>",
        "<w:p><w:r><w:t xml:space='preserve'> 前后 有空 </w:t></w:r><w:r><w:t>a b c</w:t></w:r></w:p>",
        "<w:p><w:del w:id='1'><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins w:id='2'><w:r><w:t>新字</w:t></w:r></w:ins><w:r><w:t>尾</w:t></w:r></w:p>",
        "<w:p><w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t>智能</w:t></w:r></w:smartTag><w:fldSimple w:instr='X'><w:r><w:t>域值</w:t></w:r></w:fldSimple></w:p>",
        "<w:p><w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>控件里</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>外</w:t></w:r></w:p>",
        "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:t>指令</w:t></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>88</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r><w:r><w:t>元</w:t></w:r></w:p>",
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:t>显</w:t><w:noBreakHyphen/><w:sym w:font='Wingdings' w:char='F0A8'/><w:sym w:font='Webdings' w:char='F04A'/><w:t>示</w:t></w:r></w:p>",
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>上段</w:t></w:r></w:p><w:p><w:r><w:t>下段</w:t></w:r></w:p><w:p><w:r><w:t>再下</w:t></w:r></w:p>",
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>内</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p><w:r><w:t>后</w:t></w:r></w:p>",
        "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr><w:p><w:r><w:t>并</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr><w:tr><w:trPr><w:del w:id='4'/></w:trPr><w:tc><w:p><w:r><w:t>删</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>12</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>一</w:t></w:r></w:p></w:sdtContent></w:sdt><w:customXml><w:p><w:r><w:t>二</w:t></w:r></w:p></w:customXml><w:p w:rsidR='1' ><w:r><w:t>三<!--x--></w:t></w:r></w:p>",
        "<w:p><w:r><w:t>左</w:t></w:r><w:r><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing><w:t>右边</w:t></w:r></w:p><w:p><w:r><w:t>末</w:t></w:r></w:p>",
        "<w:p/><w:p></w:p><w:p><w:pPr/></w:p><w:p><w:r><w:t></w:t></w:r></w:p><w:p><w:r/><w:r><w:t/><w:t>终</w:t></w:r></w:p>",
    ];

    [Theory]
    [MemberData(nameof(Samples))]
    public void EveryStatementOfASample_IsMarkedAsPrinted(string name) =>
        Misplaced(DraftDocx.Write(Sample.All.Single(s => s.Name == name).Manuscript)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Edits))]
    public void EveryStatement_InEveryDress_IsMarkedAsPrinted(string name) =>
        Misplaced(HarmlessEdit.All.Single(e => e.Name == name).Docx(DraftManuscript.Of(ReportDraftGenerator.Make(6)))).ShouldBeEmpty();

    /// <summary>Every stretch of characters of every paragraph at once: comments nest and overlap in all ways.</summary>
    [Theory]
    [MemberData(nameof(Nasty))]
    public void EveryStretchOfCharacters_IsMarkedAsRead(string body)
    {
        var document = DocxText.Body(body).Read();
        List<Spot> spots = [.. Paragraphs(document.Blocks).Where(p => p.Place is not ParagraphPlace { Story: "文本框" }).SelectMany(Stretches)];
        var marked = CommentedDocx.At(document, spots);
        marked.Ids.Zip(spots, (id, spot) => (Marked: marked.Marked(id), spot.Printed)).Where(pair => pair.Marked != pair.Printed).ShouldBeEmpty();
        Paragraphs(Documents.Read(marked.Bytes).Blocks).ShouldBe(Paragraphs(document.Blocks));
    }

    [Theory]
    [InlineData("<w:p><w:r><w:t>前</w:t></w:r><m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath><w:r><w:t>后</w:t></w:r></w:p>", 2, "a+b")]
    [InlineData("<w:p><w:r><w:t>前</w:t></w:r><mc:AlternateContent><mc:Choice Requires='x'><w:r><w:t>选一</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>选二</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>", 2, "选一")]
    [InlineData("<w:p><w:r><w:t>前</w:t><w:ruby><w:rt><w:r><w:t>zi</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>字母</w:t></w:r></w:rubyBase></w:ruby><w:t>后</w:t></w:r></w:p>", 2, "字母")]
    [InlineData("<w:p><w:r><w:t>前<![CDATA[一二]]></w:t></w:r><w:r><w:t>后</w:t></w:r></w:p>", 2, "前一二")]
    public void WhatCannotBeParted_IsMarkedWhole(string body, int character, string whole)
    {
        var document = DocxText.Body(body).Read();
        var paragraph = Paragraphs(document.Blocks).First();
        var marked = CommentedDocx.At(document, new Spot(paragraph.Place.Within(character, 1), "", ""));
        marked.Marked(marked.Ids[0]).ShouldBe(whole);
        Paragraphs(Documents.Read(marked.Bytes).Blocks).ShouldBe(Paragraphs(document.Blocks));
    }

    private static List<string> Misplaced(byte[] docx)
    {
        var report = GeneratedReports.Read(docx);
        List<Statement> statements = [.. report.Statements.Where(s => !s_inPieces.Contains(s.Concept.Name))];
        var marked = CommentedDocx.At(report.Document, statements.Select(Spot.Of));
        var texts = marked.Ids.Select(marked.Marked).ToList();
        texts.Count.ShouldBe(statements.Count);
        return [.. statements.Zip(texts).Where(pair => pair.First.Value.Printed != pair.Second).Select(pair => $"{pair.First.Concept} “{pair.First.Value.Printed}” “{pair.Second}”")];
    }

    private static IEnumerable<Spot> Stretches(Paragraph paragraph)
    {
        yield return new Spot(paragraph.Place, "", paragraph.Text);
        for (var start = 0; start < paragraph.Text.Length; start++)
            for (var length = 1; start + length <= paragraph.Text.Length; length++)
                if (!Parts(paragraph.Text, start) && !Parts(paragraph.Text, start + length))
                    yield return new Spot(paragraph.Place.Within(start, length), "", paragraph.Text.Substring(start, length));
    }

    /// <summary>Whether a cut would part a surrogate pair.</summary>
    private static bool Parts(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]);

    private static IEnumerable<Paragraph> Paragraphs(IEnumerable<Block> blocks) => blocks.SelectMany(b => b switch
    {
        Paragraph paragraph => [paragraph],
        Table table => table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Paragraphs.Concat(Paragraphs(c.Nested))),
        _ => Enumerable.Empty<Paragraph>(),
    });
}
