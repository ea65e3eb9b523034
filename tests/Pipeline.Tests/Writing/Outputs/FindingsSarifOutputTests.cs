using System.Text;
using System.Text.Json.Nodes;
using Gouji.Model;
using Gouji.Writing.Outputs;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Outputs;

/// <summary>Findings as SARIF 2.1.0.</summary>
public sealed class FindingsSarifOutputTests
{
    private static readonly string[] s_levels = ["none", "note", "warning", "error"];

    [Fact]
    public void Log_AsAWhole() => Golden.Compare(Written(o => o.Write(SomeAudit.Of(SomeAudit.Finding, SomeAudit.Light)), o => o.Write(new Unreadable("坏.docx", new Sentence("文件已损坏，请重新传送。", "The file is damaged.")))));

    [Fact]
    public void Results_NameTheirRuleByIndex()
    {
        var run = Run(o => o.Write(SomeAudit.Of(SomeAudit.Finding, SomeAudit.Light)), o => o.Write(SomeAudit.Of(SomeAudit.Light)));
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();
        rules.Select(r => r!["id"]!.GetValue<string>()).ShouldBeUnique();
        run["results"]!.AsArray().Count.ShouldBe(3);
        foreach (var result in run["results"]!.AsArray())
        {
            rules[result!["ruleIndex"]!.GetValue<int>()]!["id"]!.GetValue<string>().ShouldBe(result["ruleId"]!.GetValue<string>());
            s_levels.ShouldContain(result["level"]!.GetValue<string>());
            result["message"]!["text"]!.GetValue<string>().ShouldNotBeEmpty();
            result["partialFingerprints"]!["gouji/v1"]!.GetValue<string>().Length.ShouldBe(16);
        }
    }

    [Theory]
    [InlineData(Severity.Error, "error")]
    [InlineData(Severity.Verify, "warning")]
    [InlineData(Severity.Advice, "note")]
    [InlineData(Severity.Privacy, "warning")]
    public void Severity_IsALevel(Severity severity, string level)
    {
        var result = Run(o => o.Write(SomeAudit.Of(SomeAudit.Light with { Severity = severity })))["results"]![0]!;
        result["level"]!.GetValue<string>().ShouldBe(level);
        result["properties"]!["tags"]![0]!.GetValue<string>().ShouldBe(severity.ToString().ToLowerInvariant());
    }

    [Fact]
    public void LineOfText_IsARegionCountedFromOne()
    {
        var spot = new Spot(new LinePlace("报告/二 零.txt", 7, 3, 5), "正文", "580万元");
        var suspect = new Suspect(spot, 510.61m, new Sentence("数字有误", "wrong digit"), new Sentence("", ""), [], [], 0.5m);
        var result = Run(o => o.Write(SomeAudit.Of(SomeAudit.Light with { Place = spot, Suspects = [suspect] })))["results"]![0]!;
        var place = result["locations"]![0]!["physicalLocation"]!;
        place["artifactLocation"]!["uri"]!.GetValue<string>().ShouldBe("%E6%8A%A5%E5%91%8A/%E4%BA%8C%20%E9%9B%B6.txt");
        place["region"]!.ToJsonString().ShouldBe("""{"startLine":7,"startColumn":4,"endColumn":9}""");
        var change = result["fixes"]![0]!["artifactChanges"]![0]!["replacements"]![0]!;
        change["deletedRegion"]!.ToJsonString().ShouldBe(place["region"]!.ToJsonString());
        change["insertedContent"]!["text"]!.GetValue<string>().ShouldBe("510.61万元");
    }

    [Theory]
    [InlineData("a.docx", "a.docx")]
    [InlineData("甲\\a.docx", "%E7%94%B2/a.docx")]
    [InlineData("/tmp/a b.docx", "file:///tmp/a%20b.docx")]
    [InlineData("D:\\a.docx", "file:///D:/a.docx")]
    public void File_IsAUri(string file, string uri) => Gouji.Writing.Sarif.SarifPlace.UriOf(file).ShouldBe(uri);

    [Fact]
    public void UnreadableFile_IsANotification()
    {
        var invocation = Run(o => o.Write(new Unreadable("坏.docx", new Sentence("文件已损坏。", "damaged"))))["invocations"]![0]!;
        invocation["executionSuccessful"]!.GetValue<bool>().ShouldBeFalse();
        invocation["exitCode"]!.GetValue<int>().ShouldBe(2);
        invocation["toolExecutionNotifications"]![0]!["message"]!["text"]!.GetValue<string>().ShouldBe("文件已损坏。");
    }

    private static JsonNode Run(params Action<FindingsSarifOutput>[] writes) => JsonNode.Parse(Written(writes))!["runs"]![0]!;

    private static string Written(params Action<FindingsSarifOutput>[] writes)
    {
        using var stream = new MemoryStream();
        using var output = new FindingsSarifOutput(stream, Language.Chinese, "1.2.3");
        output.Begin();
        foreach (var write in writes) write(output);
        output.End();
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
