using System.Text;
using System.Text.Json.Nodes;
using Gouji.Model;
using Gouji.Writing.Outputs;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Outputs;

/// <summary>Findings as other programs get them.</summary>
public sealed class FindingsJsonOutputTests
{
    private static readonly Schema s_schema = new("findings.schema.json");

    [Fact]
    public void SingleFile_HasItsFindingsAtTheTop()
    {
        var root = JsonNode.Parse(Written(true, o => o.Write(SomeAudit.Of(SomeAudit.Finding))))!;
        root["findings"]!.AsArray().Count.ShouldBe(1);
        JsonNode.DeepEquals(root["findings"], root["files"]![0]!["findings"]).ShouldBeTrue();
    }

    [Fact]
    public void SeveralFiles_HaveTheirFindingsApart()
    {
        var root = JsonNode.Parse(Written(false, o => o.Write(SomeAudit.Of(SomeAudit.Finding)), o => o.Write(SomeAudit.Of())))!;
        root["findings"].ShouldBeNull();
        root["files"]!.AsArray().Count.ShouldBe(2);
    }

    [Fact]
    public void Finding_KeepsFiguresPlaceAndChinese()
    {
        var text = Written(true, o => o.Write(SomeAudit.Of(SomeAudit.Finding)));
        var finding = JsonNode.Parse(text)!["findings"]![0]!;
        finding["difference"]!.ToJsonString().ShouldBe("360.00");
        finding["place"]!["column"]!.GetValue<int>().ShouldBe(4);
        finding["consequences"]![0]!["rule"]!.GetValue<string>().ShouldBe("BAL020");
        text.ShouldContain("四个项目相加 2480.99，表中合计 2840.99，相差 360.00（万元）。");
    }

    [Fact]
    public void Output_FitsTheSchema() => s_schema.Misfits(Written(
        false,
        o => o.Write(SomeAudit.Of(SomeAudit.Finding, SomeAudit.Light)),
        o => o.Write(SomeAudit.Of(SomeAudit.Light with { Place = new Spot(new LinePlace("a.txt", 3, 4, 5), "正文", "x") })),
        o => o.Write(SomeAudit.Of(SomeAudit.Light with { Place = new Spot(new SheetPlace("a.xlsx", "表", "D17"), "表", "x") })),
        o => o.Write(SomeAudit.Of(SomeAudit.Light with { Place = new Spot(new PagePlace("a.pdf", 1, 1.5m, 2, 3, 4), "页", "x") })),
        o => o.Write(new Unreadable("坏.docx", new Sentence("文件已损坏。", "The file is damaged."))))).ShouldBeEmpty();

    [Fact]
    public void SingleUnreadableFile_FitsTheSchema()
    {
        var text = Written(true, o => o.Write(new Unreadable("坏.docx", new Sentence("文件已损坏。", "The file is damaged."))));
        s_schema.Misfits(text).ShouldBeEmpty();
        JsonNode.Parse(text)!["files"]![0]!["error"]!["zh"]!.GetValue<string>().ShouldBe("文件已损坏。");
    }

    [Fact]
    public void HalfACharacter_DoesNotBreakTheOutput() =>
        s_schema.Misfits(Written(true, o => o.Write(SomeAudit.Of(SomeAudit.Light with { Message = new Sentence("\ud800", "\udc00") })))).ShouldBeEmpty();

    [Fact]
    public void LighterFindings_AreCountedWhenNotShown()
    {
        using var stream = new MemoryStream();
        using var output = new FindingsJsonOutput(stream, Language.Chinese, "1.2.3", true, Severity.Error);
        output.Begin();
        output.Write(SomeAudit.Of(SomeAudit.Finding, SomeAudit.Light));
        output.End();
        var root = JsonNode.Parse(Encoding.UTF8.GetString(stream.ToArray()))!;
        root["findings"]!.AsArray().Count.ShouldBe(1);
        root["files"]![0]!["hidden"]!.GetValue<int>().ShouldBe(1);
        root["summary"]!["advice"]!.GetValue<int>().ShouldBe(1);
    }

    private static string Written(bool isSingle, params Action<FindingsJsonOutput>[] writes)
    {
        using var stream = new MemoryStream();
        using var output = new FindingsJsonOutput(stream, Language.Chinese, "1.2.3", isSingle);
        output.Begin();
        foreach (var write in writes) write(output);
        output.End();
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
