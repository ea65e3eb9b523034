using System.IO.Compression;
using System.Text;
using Gouji.Model;
using Gouji.Pipeline.Tests.Generated.Edits;
using Gouji.Pipeline.Tests.Generated.Rendering;
using Gouji.Pipeline.Tests.Generated.Samples;
using Gouji.Pipeline.Tests.Properties;
using Gouji.Pipeline.Tests.Reading.Formats;
using Gouji.Pipeline.Tests.Writing.WordComments;
using Gouji.Writing.Outputs;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Outputs;

/// <summary>The original Word file comes back with comments at the right words and nothing else changed.</summary>
public sealed class MarkedDocxOutputTests
{
    private const string Names = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

    public static TheoryData<string> Edits => [.. HarmlessEdit.All.Select(e => e.Name)];

    [Fact]
    public void FaultySample_GetsAValidCopyWithTheSameText()
    {
        var docx = DraftDocx.Write(Sample.All.Single(s => s.Name == "faulty-town").Manuscript);
        var audit = GeneratedReports.Audit(docx);
        var marked = CommentedDocx.Of(audit.Report.Document, [.. audit.Findings]);
        marked.Ids.Count.ShouldBe(audit.Findings.Count);
        CommentedDocx.Faults(marked.Bytes).Except(CommentedDocx.Faults(docx)).ShouldBeEmpty();
        CommentedDocx.Texts(marked.Bytes).ShouldBe(CommentedDocx.Texts(docx));
        GeneratedReports.Read(marked.Bytes).Statements.Select(s => (s.Concept, s.Value, s.Place)).ShouldBe(audit.Report.Statements.Select(s => (s.Concept, s.Value, s.Place)));
    }

    [Theory]
    [MemberData(nameof(Edits))]
    public void AnyDress_GetsAValidCopyWithTheSameText(string name)
    {
        var docx = HarmlessEdit.All.Single(e => e.Name == name).Docx(GeneratedReports.Make(9));
        var report = GeneratedReports.Read(docx);
        var marked = CommentedDocx.At(report.Document, report.Statements.Select(Spot.Of));
        CommentedDocx.Faults(marked.Bytes).Except(CommentedDocx.Faults(docx)).ShouldBeEmpty();
        CommentedDocx.Texts(marked.Bytes).ShouldBe(CommentedDocx.Texts(docx));
    }

    [Fact]
    public void OtherParts_StayByteForByteAndInOrder()
    {
        var docx = DraftDocx.Write(Sample.All[0].Manuscript);
        var document = GeneratedReports.Read(docx).Document;
        var (before, after) = (Entries(docx), Entries(CommentedDocx.Write(document, At("正文", 2, 0, 2))));
        after.Keys.ShouldBe([.. before.Keys, "word/comments.xml"]);
        string[] changed = ["[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml"];
        before.Where(e => !e.Value.AsSpan().SequenceEqual(after[e.Key])).Select(e => e.Key).ShouldBe(changed, ignoreOrder: true);
    }

    [Fact]
    public void MainPart_WithoutItsMarks_IsTheOriginalText()
    {
        var marked = CommentedDocx.At(DocxText.Body(DocxText.P("支出12.30万元")).Read(), new Spot(new ParagraphPlace("a.docx", "正文", 1, 2, 5), "", ""));
        CommentedDocx.Part(marked.Bytes, "word/document.xml").ShouldContain(
            "<w:p><w:r><w:t>支出</w:t></w:r><w:commentRangeStart w:id=\"0\"/><w:r><w:t>12.30</w:t></w:r>"
            + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r><w:r><w:t>万元</w:t></w:r></w:p>");
    }

    [Fact]
    public void PartedRun_KeepsItsPropertiesAndItsBlanks()
    {
        var document = DocxText.Body("<w:p><w:r w:rsidR='1'><w:rPr><w:b/></w:rPr><w:t>支出 12</w:t></w:r></w:p>").Read();
        CommentedDocx.Part(CommentedDocx.Write(document, At("正文", 1, 3, 2)), "word/document.xml").ShouldContain(
            "<w:r w:rsidR='1'><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">支出 </w:t></w:r><w:commentRangeStart w:id=\"0\"/>"
            + "<w:r w:rsidR='1'><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">12</w:t></w:r><w:commentRangeEnd w:id=\"0\"/>");
    }

    [Fact]
    public void Comment_SaysEverythingInTheOrderOfAllMedia()
    {
        var document = DocxText.Body(DocxText.P("一")).Read();
        var marked = CommentedDocx.Of(document, SomeAudit.Finding with { Place = SomeAudit.Finding.Place with { Location = new ParagraphPlace("a.docx", "正文", 1, 0, 1) } });
        Golden.Compare(string.Join('\n', marked.Comment("0")) + "\n");
    }

    [Fact]
    public void BlankCell_HasItsCommentInTheEmptyParagraph()
    {
        var document = DocxText.Body("<w:tbl><w:tr><w:tc><w:p w:rsidR='1' /></w:tc></w:tr></w:tbl>").Read();
        var marked = CommentedDocx.At(document, new Spot(new CellPlace("a.docx", 1, 1, 1, 1, 0, 0), "", ""));
        CommentedDocx.Part(marked.Bytes, "word/document.xml").ShouldContain("<w:tc><w:p w:rsidR='1' ><w:commentRangeStart w:id=\"0\"/><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p></w:tc>");
    }

    [Fact]
    public void TwoFindingsAtOneSpot_AreTwoComments()
    {
        var marked = CommentedDocx.Of(DocxText.Body(DocxText.P("12")).Read(), At("正文", 1, 0, 2), At("正文", 1, 0, 2));
        marked.Ids.Select(marked.Marked).ShouldBe(["12", "12"]);
    }

    [Fact]
    public void CommentsThereAlready_StayAndKeepTheirNumbers()
    {
        var body = "<w:p><w:commentRangeStart w:id='7'/><w:r><w:t>12</w:t></w:r><w:commentRangeEnd w:id='7'/><w:r><w:commentReference w:id='9'/></w:r></w:p>";
        var bytes = Package($"<w:document {Names}><w:body>{body}</w:body></w:document>", $"<w:comments {Names}><w:comment w:id='7' w:author='某'><w:p/></w:comment></w:comments>");
        var marked = CommentedDocx.Write(Documents.Read(bytes), At("正文", 1, 0, 2));
        CommentedDocx.Part(marked, "word/comments.xml").ShouldStartWith($"<w:comments {Names}><w:comment w:id='7' w:author='某'><w:p/></w:comment><w:comment w:id=\"10\"");
        CommentedDocx.Part(marked, "word/document.xml").ShouldContain("<w:commentRangeStart w:id=\"10\"/>");
    }

    [Theory]
    [InlineData("http://purl.oclc.org/ooxml/wordprocessingml/main", "x", "http://purl.oclc.org/ooxml/officeDocument/relationships/comments")]
    [InlineData("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "ns0", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments")]
    public void OtherPrefixAndStrictNamespace_AreKept(string space, string prefix, string relationship)
    {
        var document = Documents.Read(Package($"<{prefix}:document xmlns:{prefix}='{space}'><{prefix}:body><{prefix}:p><{prefix}:r><{prefix}:t>12</{prefix}:t></{prefix}:r></{prefix}:p></{prefix}:body></{prefix}:document>"));
        var marked = CommentedDocx.Of(document, At("正文", 1, 1, 1));
        marked.Marked("0").ShouldBe("2");
        CommentedDocx.Part(marked.Bytes, "word/_rels/document.xml.rels").ShouldContain(relationship);
    }

    [Fact]
    public void NamespaceWithoutPrefix_IsDeclaredWhereItIsUsed()
    {
        var document = Documents.Read(Package("<document xmlns='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><body><p><r><t>12</t></r></p></body></document>"));
        var marked = CommentedDocx.Of(document, At("正文", 1, 0, 1));
        marked.Marked("0").ShouldBe("1");
    }

    [Fact]
    public void WideEncoding_IsKept()
    {
        var xml = $"<?xml version='1.0' encoding='utf-16'?><w:document {Names}><w:body><w:p><w:r><w:t>支出12</w:t></w:r></w:p></w:body></w:document>";
        var document = Documents.Read(Package([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(xml)], null));
        var main = Entries(CommentedDocx.Write(document, At("正文", 1, 2, 2)))["word/document.xml"];
        Encoding.Unicode.GetString(main).ShouldStartWith("\uFEFF" + xml[..xml.IndexOf("12", StringComparison.Ordinal)] + "</w:t>");
    }

    [Theory]
    [InlineData("页脚")]
    [InlineData("脚注")]
    public void PlaceOutsideTheBody_GetsItsCommentAtTheFirstText(string story)
    {
        var marked = CommentedDocx.Of(DocxText.Body("<w:p/>" + DocxText.P("标题")).Read(), At(story, 1, 0, 1));
        marked.Marked("0").ShouldBe("标题");
        marked.Comment("0")[1].ShouldContain($"所在位置：{story}第1段");
    }

    [Fact]
    public void PlaceInATextBox_GetsItsCommentAtTheParagraphThatHoldsIt()
    {
        var box = "<w:p><w:r><w:drawing><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></w:drawing></w:r></w:p>";
        var marked = CommentedDocx.Of(DocxText.Body(box).Read(), At("文本框", 1, 0, 1));
        marked.Marked("0").ShouldBe("框");
        marked.Comment("0")[1].ShouldContain("所在位置：文本框第1段");
    }

    [Fact]
    public void SignedFile_SaysThatTheCopyIsNot()
    {
        var document = DocxText.Body(DocxText.P("12")).Entry("_xmlsignatures/origin.sigs", "").Read();
        var marked = CommentedDocx.Of(document, At("正文", 1, 0, 1));
        marked.Comment("0").ShouldHaveSingleItem().ShouldContain("数字签名");
        marked.Ids.Count.ShouldBe(2);
    }

    [Fact]
    public void NothingFound_IsTheOriginal()
    {
        var bytes = DocxText.Body(DocxText.P("12")).Bytes();
        CommentedDocx.Write(Documents.Read(bytes)).ShouldBe(bytes);
    }

    [Fact]
    public void LighterFindings_GetNoComment()
    {
        using var stream = new MemoryStream();
        var document = DocxText.Body(DocxText.P("12")).Read();
        new MarkedDocxOutput(Language.Chinese, Severity.Error).Write(CommentedDocx.AuditOf(document, At("正文", 1, 0, 1)), stream).ShouldBeNull();
        stream.ToArray().ShouldBe(document.Contents!.Bytes.ToArray());
    }

    [Fact]
    public void OtherFile_IsToldWhatToDo() => Refused(Documents.Read("一\n二")).Zh.ShouldContain("--format html");

    [Theory]
    [InlineData("application/vnd.ms-word.document.macroEnabled.main+xml")]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml")]
    public void MacrosAndTemplates_AreToldWhatToDo(string type)
    {
        var types = $"<Types><Override PartName='/word/document.xml' ContentType='{type}'/></Types>";
        var bytes = new DocxText().Entry("[Content_Types].xml", types).Entry("word/document.xml", $"<w:document {Names}><w:body>{DocxText.P("12")}</w:body></w:document>").Bytes();
        Refused(Documents.Read(bytes)).Zh.ShouldContain("另存为 .docx");
    }

    [Theory]
    [InlineData("<Types>")]
    [InlineData("")]
    [InlineData("<!DOCTYPE a><Types/>")]
    public void BrokenListOfParts_IsASentence(string types)
    {
        var bytes = new DocxText().Entry("[Content_Types].xml", types).Entry("word/document.xml", $"<w:document {Names}><w:body>{DocxText.P("12")}</w:body></w:document>").Bytes();
        Refused(Documents.Read(bytes)).Zh.ShouldContain("另存为 .docx");
    }

    private static Sentence Refused(Document document)
    {
        using var stream = new MemoryStream();
        var why = new MarkedDocxOutput(Language.Chinese).Write(CommentedDocx.AuditOf(document, At("正文", 1, 0, 1)), stream);
        stream.Length.ShouldBe(0);
        return why.ShouldNotBeNull();
    }

    private static Finding At(string story, int paragraph, int start, int length) =>
        SomeAudit.Light with { Place = new Spot(new ParagraphPlace("a.docx", story, paragraph, start, length), "正文", "") };

    private static byte[] Package(string main, string? comments = null) => Package(Encoding.UTF8.GetBytes(main), comments);

    private static byte[] Package(byte[] main, string? comments)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", "<ct:Types xmlns:ct='http://schemas.openxmlformats.org/package/2006/content-types'/>"u8);
            Add(zip, "word/document.xml", main);
            if (comments is null) return Closed(zip, stream);
            Add(zip, "word/comments.xml", Encoding.UTF8.GetBytes(comments));
            Add(zip, "word/_rels/document.xml.rels", "<Relationships><Relationship Id='rId1' Type='x/comments' Target='/word/comments.xml'/></Relationships>"u8);
        }

        return stream.ToArray();
    }

    private static byte[] Closed(ZipArchive zip, MemoryStream stream)
    {
        zip.Dispose();
        return stream.ToArray();
    }

    private static void Add(ZipArchive zip, string name, ReadOnlySpan<byte> contents)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(contents);
    }

    private static Dictionary<string, byte[]> Entries(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        return zip.Entries.ToDictionary(e => e.FullName, Bytes);
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var source = entry.Open();
        using var bytes = new MemoryStream();
        source.CopyTo(bytes);
        return bytes.ToArray();
    }
}
