using Gouji.Reading.Formats;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Formats;

/// <summary>Broken files, and files made to exhaust the machine, give a sentence and never an exception.</summary>
public sealed class HostileContentsTests
{
    private const string Damaged = "损坏";
    private const string Open = "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>";
    private const string Close = "</w:body></w:document>";

    [Fact]
    public void TruncatedPackage_AnywhereBehindItsSignature_IsRefused()
    {
        var whole = DocxText.Body(DocxText.P("x")).Bytes();
        for (var length = 4; length < whole.Length; length += 7)
            Documents.Refused(whole[..length]).Zh.ShouldNotBeEmpty();
    }

    [Fact]
    public void FlippedBytes_NeverThrow()
    {
        var whole = DocxText.Body(DocxText.P("x")).With("footer", "ftr", DocxText.P("y")).Bytes();
        var random = new Random(7);
        for (var i = 0; i < 500; i++)
        {
            var broken = whole.ToArray();
            for (var n = 0; n < 5; n++) broken[random.Next(broken.Length)] = (byte)random.Next(256);
            Should.NotThrow(() => FormatList.Read("a", broken, Limits.Default));
        }
    }

    [Theory]
    [InlineData(Open + "<w:p><w:r><w:t>abc")]
    [InlineData("<!DOCTYPE a [<!ENTITY a 'aaaa'>]>" + Open + "<w:p><w:r><w:t>&a;</w:t></w:r></w:p>" + Close)]
    [InlineData(Open + "<w:p><w:r><w:t>a\u0001b</w:t></w:r></w:p>" + Close)]
    [InlineData(Open + "<w:p><w:r><w:t>&#0;</w:t></w:r></w:p>" + Close)]
    [InlineData("")]
    public void BrokenXml_IsRefused(string mainPart) => Documents.Refused(DocxText.Raw(mainPart).Bytes()).Zh.ShouldContain(Damaged);

    [Fact]
    public void OtherRoot_IsRefused() => Documents.Refused(DocxText.Raw("<a/>").Bytes()).Zh.ShouldContain("没有 Word 正文");

    [Fact]
    public void MillionNestedElements_AreRefused()
    {
        var nested = Open + string.Concat(Enumerable.Repeat("<w:sdt>", 1_000_000));
        Documents.Refused(DocxText.Raw(nested).Bytes()).Zh.ShouldContain("嵌套超过 512 层");
    }

    [Fact]
    public void Bomb_IsRefused() =>
        Documents.Refused(DocxText.Raw(new string(' ', 40_000_000)).Bytes()).Zh.ShouldContain("大得不正常");

    [Fact]
    public void HugeAttribute_IsRefused() =>
        Documents.Refused(DocxText.Raw($"{Open}<w:p w:a='{new string('x', 20_000_000)}'/>{Close}").Bytes()).Zh.ShouldContain("大得不正常");

    [Fact]
    public void EverNewNames_AreRefused()
    {
        var names = string.Concat(Enumerable.Range(0, 30_000).Select(i => $"<n{i}/>"));
        Documents.Refused(DocxText.Raw(Open + names + Close).Bytes()).Zh.ShouldContain("名称过多");
    }

    [Fact]
    public void Limits_AreNamedWhenReached()
    {
        var table = DocxText.Body(DocxText.Table(DocxText.Row(DocxText.Cell("一二三"), DocxText.Cell("b")), DocxText.Row())).Bytes();
        Documents.Refused(table, new Limits { Rows = 1 }).Zh.ShouldContain("表格行超过 1 个");
        Documents.Refused(table, new Limits { Cells = 1 }).Zh.ShouldContain("单元格超过 1 个");
        Documents.Refused(table, new Limits { Paragraphs = 1 }).Zh.ShouldContain("段落超过 1 个");
        Documents.Refused(table, new Limits { ParagraphCharacters = 2 }).Zh.ShouldContain("超过 2 个字");
        Documents.Refused(table, new Limits { Characters = 3 }).Zh.ShouldContain("全文超过 3 个字");
        Documents.Refused(table, new Limits { Entries = 2 }).Zh.ShouldContain("部件超过 2 个");
        Documents.Refused(table, new Limits { PartBytes = 50 }).Zh.ShouldContain("解压后");
        Documents.Refused(table, new Limits { InflatedBytes = 50 }).Zh.ShouldContain("解压后");
        Documents.Refused(table, new Limits { FileBytes = 50 }).Zh.ShouldContain("MB");
    }

    [Fact]
    public void TimeOver_IsRefused()
    {
        var limits = new Limits { Cancellation = new CancellationToken(canceled: true) };
        Documents.Refused(DocxText.Body(DocxText.P("x")).Bytes(), limits).Zh.ShouldContain("用时过长");
    }

    [Fact]
    public void NamesOfEntries_NeverBecomePaths()
    {
        var document = DocxText.Body(DocxText.P("x")).Entry("../../evil", "x").Entry("word/document.xml", "twice")
            .Entry("word/_rels/document.xml.rels", "<Relationships><Relationship Type='x/footer' Target='../../../../etc/passwd'/><Relationship Type='x/header' Target='gone.xml'/></Relationships>");
        document.Read().Texts().ShouldBe(["x"]);
    }

    [Fact]
    public void MissingRelationships_FallBackToTheUsualName()
    {
        var bytes = new DocxText().Entry("word/document.xml", $"{Open}<w:p><w:r><w:t>x</w:t></w:r></w:p>{Close}").Bytes();
        Documents.Read(bytes).Texts().ShouldBe(["x"]);
    }
}
