using Gouji.Model;
using Gouji.Pipeline.Tests.House;
using Gouji.Pipeline.Tests.Reading.Formats;
using Gouji.Pipeline.Tests.Writing.Publication;
using Gouji.Writing.Documents;
using Gouji.Writing.Outputs;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing;

/// <summary>Reports written anew as documents: the same facts, nothing visible lost.</summary>
public sealed class DocumentOfReportTests
{
    private static readonly string[] s_masked = ["填表人", "联系电话", "单位负责人"];

    public static TheoryData<string> Samples => [.. Directory.GetFiles(Path.Combine(Repository.Root, "samples"), "*.docx").Append(Path.Combine(Repository.Root, "samples", "consistent-town.txt")).Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void PageOfAReport_StatesTheSameFacts(string name)
    {
        var source = SomePublication.Read(name, File.ReadAllBytes(Path.Combine(Repository.Root, "samples", name)));
        var page = SomePublication.Read("report.html", Page(source));
        page.Form?.FormId.ShouldBe(source.Form?.FormId);
        Facts(page).ShouldBe(Facts(source));
    }

    [Fact]
    public void EveryCharacterThatIsSeen_IsWritten()
    {
        var report = SomePublication.Read("consistent-town.docx", File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "consistent-town.docx")));
        var written = string.Concat(DocumentOfReport.Of(report).Document.Sections.SelectMany(s => s.Blocks).Select(Words).SelectMany(w => w.Where(c => !char.IsWhiteSpace(c))));
        var seen = string.Concat(report.Document.Blocks.Where(b => b is not Paragraph { IsBody: false }).SelectMany(Texts).SelectMany(t => t.Where(c => !char.IsWhiteSpace(c))));
        written.ShouldBe(seen);
    }

    [Fact]
    public void Roles_AreToldByTheWords()
    {
        var body = new[] { "青石镇人民政府（盖章）：", "青石镇整体支出绩效自评报告", "一、基本情况", "正文。", "附件2", "整体支出绩效评价基础数据表", "单位：万元" };
        var report = SomePublication.Read("a.docx", DocxText.Body(string.Concat(body.Select(DocxText.P))).Bytes());
        var roles = DocumentOfReport.Of(report).Document.Sections.SelectMany(s => s.Blocks).OfType<TextBlock>().Select(t => t.Role);
        roles.ShouldBe([TextRole.Above, TextRole.Title, TextRole.Heading1, TextRole.Body, TextRole.AnnexNumber, TextRole.AnnexTitle, TextRole.UnitLine]);
    }

    [Fact]
    public void NestedTable_StaysInItsCell()
    {
        var nested = $"<w:tc>{DocxText.P("外")}{DocxText.Table(DocxText.Row(DocxText.Cell("内1"), DocxText.Cell("内2")))}{DocxText.P("后")}</w:tc>";
        var report = SomePublication.Read("a.docx", DocxText.Body(DocxText.P("报告") + DocxText.Table(DocxText.Row(nested, DocxText.Cell("旁")))).Bytes());
        var table = DocumentOfReport.Of(report).Document.Sections[0].Blocks.OfType<TableBlock>().Single().Table;
        table.Rows[0].Cells[0].Text.ShouldContain("内1　内2");
        table.Rows[0].Cells[1].Text.ShouldBe("旁");
    }

    private static byte[] Page(Report report)
    {
        var (document, filing) = DocumentOfReport.Of(report);
        using var stream = new MemoryStream();
        new DocumentHtmlOutput().Write(document, filing, stream).ShouldBeNull();
        return stream.ToArray();
    }

    private static List<string> Facts(Report report) =>
    [
        .. report.Statements.Where(s => !s_masked.Contains(s.Concept.Name)).Select(s => string.Join(" · ",
            s.Concept.Name, s.At.Stage, s.At.Scope, s.At.Item?.Name, s.Part, string.Concat(s.Value.Printed.Where(c => !char.IsWhiteSpace(c))))).Order(StringComparer.Ordinal),
    ];

    private static string Words(DocumentBlock block) => block switch
    {
        TextBlock text => string.Concat(text.Runs.Select(r => r.Text)),
        TableBlock table => string.Concat(table.Table.Rows.SelectMany(r => r.Cells).Select(c => c.Text)),
        _ => "",
    };

    private static IEnumerable<string> Texts(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        Table table => table.Rows.SelectMany(r => r.Cells).Select(c => c.Text),
        _ => [],
    };
}
