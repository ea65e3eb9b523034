using System.Text;
using Gouji.Model;
using Gouji.Pipeline.Tests.Writing.Outputs;
using Gouji.Writing.Folders;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Folders;

/// <summary>A result as a line, and back.</summary>
public sealed class FileResultJsonTests
{
    [Fact]
    public void Line_GivesTheResultBack()
    {
        var result = FileResult.Of(SomeAudit.Of(SomeAudit.Finding, SomeAudit.Light), "k1");
        var line = FileResultJson.Line(result);
        Encoding.UTF8.GetString(line.Span).Count(c => c == '\n').ShouldBe(1);
        var back = FileResultJson.Parse(line.Span).ShouldNotBeNull();
        (back with { Findings = [] }).ShouldBe(result with { Findings = [] });
        back.Findings.ShouldBe(result.Findings);
    }

    [Fact]
    public void UnreadableFile_KeepsItsSentence()
    {
        var result = FileResult.Of(new Unreadable("坏.docx", new Sentence("文件已损坏。", "The file is damaged.")), "k");
        FileResultJson.Parse(FileResultJson.Line(result).Span)!.Why.ShouldBe(result.Why);
    }

    [Fact]
    public void Lines_FitTheSchema()
    {
        var schema = new Schema("result.schema.json");
        FileResult[] results = [FileResult.Of(SomeAudit.Of(SomeAudit.Finding, SomeAudit.Light), "k1"), FileResult.Of(new Unreadable("坏.docx", new Sentence("文件已损坏。", "The file is damaged.")), "k")];
        results.SelectMany(result => schema.Misfits(Encoding.UTF8.GetString(FileResultJson.Line(result).Span))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"file\":\"a\",\"ke")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{\"file\":1,\"key\":\"k\"}")]
    public void CutOffLine_IsNoResult(string line) => FileResultJson.Parse(Encoding.UTF8.GetBytes(line)).ShouldBeNull();
}
