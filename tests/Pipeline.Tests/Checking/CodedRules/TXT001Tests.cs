using Gouji.Checking;
using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Checking.CodedRules;

/// <summary>What an editor leaves in a file without printing it, which no example on a page can show.</summary>
public sealed class TXT001Tests
{
    [Theory]
    [InlineData(TraceKind.Bookmark, "OLE_LINK2", Severity.Verify, "留有编辑软件的书签“OLE_LINK2”，共 1 处。")]
    [InlineData(TraceKind.TrackedDeletion, "", Severity.Advice, "有 1 处修订没有接受或拒绝。")]
    [InlineData(TraceKind.Comment, "", Severity.Advice, "有 1 条批注没有删除。")]
    [InlineData(TraceKind.HiddenText, "", Severity.Advice, "有 1 处隐藏文字，公开后别人能看到。")]
    [InlineData(TraceKind.HiddenCells, "底稿", Severity.Advice, "有 1 处隐藏的工作表、行或列里有数字（底稿），没有参加核对，公开后别人能看到。")]
    public void Trace_OfAnEditor_IsFound(TraceKind kind, string name, Severity severity, string message)
    {
        var finding = Findings(new Trace(kind, name, Place)).ShouldHaveSingleItem();
        (finding.Severity, finding.Message.Zh, finding.Place.Where).ShouldBe((severity, message, "正文"));
    }

    [Theory]
    [InlineData("_Toc1234")]
    [InlineData("_GoBack")]
    public void Bookmark_OfWordItself_IsNone(string name) => Findings(new Trace(TraceKind.Bookmark, name, Place)).ShouldBeEmpty();

    private static ParagraphPlace Place { get; } = new("r.docx", ParagraphPlace.Body, 1, 0, 1);

    private static IReadOnlyList<Finding> Findings(Trace trace)
    {
        Block[] body = [new Paragraph("修复渠道12580米。", new ParagraphPlace("r.docx", ParagraphPlace.Body, 1, 0, 12))];
        var report = new Report(new Document("r.docx", "docx", body, [trace]), 2023, null, [new ReportPart("正文", "正文", null, body)], [], [], []);
        return new Auditor(RuleSet.Default.Only("TXT001")).Audit(report).Findings;
    }
}
