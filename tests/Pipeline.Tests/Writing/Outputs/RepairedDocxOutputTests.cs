using System.IO.Compression;
using Gouji.Checking;
using Gouji.Model;
using Gouji.Pipeline.Tests.House;
using Gouji.Pipeline.Tests.Properties;
using Gouji.Pipeline.Tests.Reading.Formats;
using Gouji.Pipeline.Tests.Writing.WordComments;
using Gouji.Pipeline.Tests.Writing.WordRepairs;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Outputs;

/// <summary>Repairs stand in the copy as tracked changes with comments, and nothing else is changed.</summary>
public sealed class RepairedDocxOutputTests
{
    private const string Marks = "w:author=\"Gouji\" w:date=\"2026-03-04T05:06:07Z\"";

    public static TheoryData<string> Samples => [.. Repository.Files("samples", "*faulty*.docx")];

    [Fact]
    public void Digits_AreDeletedAndInsertedWithinTheirRun()
    {
        var main = Repaired("<w:p><w:r w:rsidR='1'><w:rPr><w:b/></w:rPr><w:t>支出 12.30万元</w:t></w:r></w:p>", RepairedDocx.Body(1, 3, "12.30", "13.20"));
        main.ShouldContain(
            "<w:r w:rsidR='1'><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">支出 </w:t></w:r><w:commentRangeStart w:id=\"1\"/>"
            + $"<w:del w:id=\"3\" {Marks}><w:r w:rsidR='1'><w:rPr><w:b/></w:rPr><w:delText xml:space=\"preserve\">12.30</w:delText></w:r></w:del>"
            + $"<w:ins w:id=\"2\" {Marks}><w:r w:rsidR='1'><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">13.20</w:t></w:r></w:ins>"
            + "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r><w:r w:rsidR='1'><w:rPr><w:b/></w:rPr><w:t>万元</w:t></w:r></w:p>");
    }

    [Theory]
    [InlineData("<w:r><w:t>支1</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>2.</w:t></w:r><w:r><w:t>30元</w:t></w:r>", "several runs")]
    [InlineData("<w:r><w:t>支1</w:t><w:t>2.30</w:t><w:br/><w:t>元</w:t></w:r>", "several texts and a break")]
    [InlineData("<w:r><w:tab/><w:t>12.30</w:t><w:tab/><w:t>元</w:t></w:r>", "tabs")]
    [InlineData("<w:hyperlink w:anchor='a'><w:r><w:t>支12.30元</w:t></w:r></w:hyperlink>", "a link")]
    [InlineData("<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>支12.30元</w:t></w:r></w:sdtContent></w:sdt>", "a content control")]
    [InlineData("<w:ins w:id='40' w:author='某'><w:r><w:t>支12.30元</w:t></w:r></w:ins>", "an insertion")]
    [InlineData("<w:del w:id='40' w:author='某'><w:r><w:delText>99</w:delText></w:r></w:del><w:r><w:t>支12.30元</w:t></w:r>", "a deletion before")]
    [InlineData("<w:r><w:t>支&#x31;2.30&amp;元</w:t></w:r>", "references")]
    [InlineData("<w:bookmarkStart w:id='8' w:name='a'/><w:r><w:t>支12</w:t></w:r><w:bookmarkEnd w:id='8'/><w:r><w:t>.30</w:t></w:r>", "a bookmark between")]
    public void AnyDress_IsRepairedAndCanBeRejected(string content, string dress)
    {
        var docx = RepairedDocx.Package($"<w:p>{content}</w:p>");
        var (copy, bytes) = RepairedDocx.Write(Documents.Read(docx), RepairedDocx.Body(1, 1, "12.30", "13.20"));
        copy.Tried.ShouldAllBe(t => t.WhyNot == null, dress);
        RepairedDocx.Rejected(bytes).ShouldBe(RepairedDocx.Rejected(docx), dress);
        RepairedDocx.Accepted(bytes).ShouldBe([.. RepairedDocx.Rejected(docx).Select(t => t.Replace("12.30", "13.20"))], dress);
        CommentedDocx.Faults(bytes).Except(CommentedDocx.Faults(docx)).ShouldBeEmpty(dress);
        Documents.Read(bytes).Blocks.OfType<Paragraph>().Single().Text.ShouldContain("13.20", customMessage: dress);
    }

    /// <summary>One program shows the first of two parts of one name, another the last.</summary>
    [Fact]
    public void PartsOfOneName_AreNotRepaired()
    {
        var twice = new MemoryStream();
        twice.Write(RepairedDocx.Package("<w:p><w:r><w:t>支12.30元</w:t></w:r></w:p>"));
        using (var zip = new ZipArchive(twice, ZipArchiveMode.Update, leaveOpen: true))
        using (var writer = new StreamWriter(zip.CreateEntry("word/document.xml").Open())) writer.Write("<a/>");
        var (copy, bytes) = RepairedDocx.Write(Documents.Read(twice.ToArray()), RepairedDocx.Body(1, 1, "12.30", "13.20"));
        copy.Why.ShouldNotBeNull().En.ShouldContain("not built well enough");
        bytes.ShouldBeEmpty();
    }

    [Fact]
    public void TextSomeoneInserted_IsLeftBeforeOursAndGoneOnWithBehind()
    {
        var main = Repaired("<w:p><w:ins w:id='40' w:author='某'><w:r><w:t>支12元</w:t></w:r></w:ins></w:p>", RepairedDocx.Body(1, 1, "12", "13"));
        main.ShouldContain("<w:delText xml:space=\"preserve\">12</w:delText></w:r></w:del></w:ins><w:ins w:id=");
        main.ShouldContain("<w:commentReference w:id=\"41\"/></w:r><w:ins w:id='44' w:author='某'><w:r><w:t>元</w:t></w:r></w:ins></w:p>");
    }

    [Fact]
    public void TwoRepairsOfOneRun_AreTwoChanges()
    {
        var docx = RepairedDocx.Package(DocxText.P("甲,乙;丙"));
        var (_, bytes) = RepairedDocx.Write(Documents.Read(docx), RepairedDocx.Body(1, 1, ",", "，"), RepairedDocx.Body(1, 3, ";", "；"));
        RepairedDocx.Accepted(bytes).ShouldBe(["甲，乙；丙"]);
        RepairedDocx.Rejected(bytes).ShouldBe(["甲,乙;丙"]);
        CommentedDocx.Faults(bytes).ShouldBe(CommentedDocx.Faults(docx));
    }

    [Fact]
    public void Removal_InsertsNothing()
    {
        var (_, bytes) = RepairedDocx.Write(DocxText.Body(DocxText.P("[bookmark: A]甲")).Read(), RepairedDocx.Body(1, 0, "[bookmark: A]", ""));
        RepairedDocx.MainPart(bytes).ShouldNotContain("<w:ins");
        RepairedDocx.Accepted(bytes).ShouldBe(["甲"]);
    }

    [Theory]
    [InlineData("<w:fldSimple w:instr='X'><w:r><w:t>12</w:t></w:r></w:fldSimple>", "是域（自动计算或引用）的结果，请更新域或手工更正")]
    [InlineData("<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>=1</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>12</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>", "是域（自动计算或引用）的结果，请更新域或手工更正")]
    [InlineData("<w:sdt><w:sdtPr><w:dataBinding w:xpath='a' w:storeItemID='b'/></w:sdtPr><w:sdtContent><w:r><w:t>12</w:t></w:r></w:sdtContent></w:sdt>", "在锁定或自动填写的内容控件里，请手工更正")]
    [InlineData("<w:moveTo w:id='1' w:author='某'><w:r><w:t>12</w:t></w:r></w:moveTo>", "在修订中移动过来的文字里，请先接受或拒绝那处修订")]
    [InlineData("<w:r><w:t><![CDATA[12]]></w:t></w:r>", "不是普通文字（公式、图形或拼音），请手工更正")]
    [InlineData("<w:r><w:t>13</w:t></w:r>", "文件里这一处的文字与读到的不同，请手工更正")]
    public void PlaceThatIsNotSafe_IsLeftWithItsReason(string content, string why)
    {
        var (copy, bytes) = RepairedDocx.Write(DocxText.Body($"<w:p>{content}</w:p>").Read(), RepairedDocx.Body(1, 0, "12", "21"));
        copy.Tried.Single().WhyNot!.Zh.ShouldBe(why);
        copy.IsWritten.ShouldBeFalse();
        bytes.ShouldBeEmpty();
    }

    [Fact]
    public void PlaceOutsideTheBody_IsLeftWithItsReason()
    {
        var footer = RepairedDocx.At(new ParagraphPlace("a.docx", "页脚", 1, 0, 2), "12", "21");
        RepairedDocx.Write(DocxText.Body(DocxText.P("12")).Read(), footer).Copy.Tried.Single().WhyNot!.Zh.ShouldBe("在文本框、页眉页脚或脚注里，请手工更正");
    }

    [Theory]
    [InlineData("doc", "docx", "原文件不是 .docx，修订不能写回；请在 Word 或 WPS 中另存为 .docx 后再试。")]
    [InlineData("pdf", "pdf", "这份报告不是 Word 文件，不能写回修订；请改原稿（Word）后再核对。")]
    public void OtherFormat_IsASentence(string format, string contents, string why)
    {
        var document = DocxText.Body(DocxText.P("12")).Read();
        var other = document with { Format = format, Contents = document.Contents! with { Format = contents } };
        RepairedDocx.Write(other, RepairedDocx.Body(1, 0, "12", "21")).Copy.Why!.Zh.ShouldBe(why);
    }

    [Fact]
    public void Comment_NamesTheRuleBothFiguresAndWhy()
    {
        var (_, bytes) = RepairedDocx.Write(DocxText.Body(DocxText.P("12")).Read(), RepairedDocx.Body(1, 0, "12", "21"));
        var comments = CommentedDocx.Part(bytes, "word/comments.xml");
        foreach (var said in (string[])["已改 · BAL011", "12 → 21", "合计不符", "理由：由其他数算出", "不同意就拒绝"]) comments.ShouldContain(said);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void FaultySample_IsRepairedWithoutNewErrors(string path)
    {
        var docx = File.ReadAllBytes(Path.Combine(Repository.Root, path));
        var audit = Auditor.Default.AuditWithCorrections(GeneratedReports.Read(docx));
        var (copy, bytes) = RepairedDocx.Write(audit);
        copy.Tried.ShouldAllBe(t => t.WhyNot == null);
        if (!copy.IsWritten) return;
        var after = GeneratedReports.Audit(bytes);
        Errors(after).Except(Errors(audit)).ShouldBeEmpty();
        after.Findings.Select(f => f.Fingerprint).Intersect(copy.Tried.Select(t => t.Finding.Fingerprint)).ShouldBeEmpty();
        RepairedDocx.Rejected(bytes).ShouldBe(RepairedDocx.Rejected(docx));
        CommentedDocx.Faults(bytes).Except(CommentedDocx.Faults(docx)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Errors(Audit audit) => GeneratedReports.Serious(audit).Where(f => f.Severity == Severity.Error).Select(f => f.Fingerprint);

    private static string Repaired(string body, Correction correction) => RepairedDocx.MainPart(RepairedDocx.Write(DocxText.Body(body).Read(), correction).Bytes);
}
