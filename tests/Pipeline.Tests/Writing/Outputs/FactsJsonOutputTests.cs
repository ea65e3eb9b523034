using System.Text;
using System.Text.Json.Nodes;
using Gouji.Model;
using Gouji.Writing.Outputs;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Outputs;

/// <summary>Statements as other programs get them.</summary>
public sealed class FactsJsonOutputTests
{
    private static readonly Schema s_schema = new("facts.schema.json");

    [Fact]
    public void Report_FitsTheSchema() => s_schema.Misfits(Written(new ReadReport(SomeAudit.File, SomeAudit.Report()))).ShouldBeEmpty();

    [Fact]
    public void UnreadableFile_FitsTheSchema()
    {
        var text = Written(new Unreadable("坏.docx", new Sentence("文件已损坏。", "The file is damaged.")));
        s_schema.Misfits(text).ShouldBeEmpty();
        JsonNode.Parse(text)!["error"]!["en"]!.GetValue<string>().ShouldBe("The file is damaged.");
    }

    [Fact]
    public void Amount_KeepsUnitAndBase()
    {
        var vague = Statements()[3]!;
        (vague["value"]!.ToJsonString(), vague["base"]!.ToJsonString(), vague["unit"]!.GetValue<string>()).ShouldBe(("500", "0.0500", "元"));
        (vague["vagueness"]!.GetValue<string>(), vague["stage"]!.GetValue<string>()).ShouldBe(("orMore", "年初预算或全年预算"));
    }

    [Fact]
    public void Blank_IsNoZero()
    {
        var blank = Statements()[1]!;
        blank["value"].ShouldBeNull();
        blank["isBlank"]!.GetValue<bool>().ShouldBeTrue();
        blank["item"]!["name"]!.GetValue<string>().ShouldBe("村庄环境整治");
    }

    private static JsonArray Statements() => JsonNode.Parse(Written(new ReadReport(SomeAudit.File, SomeAudit.Report())))!["statements"]!.AsArray();

    private static string Written(ReadResult result)
    {
        using var stream = new MemoryStream();
        using var output = new FactsJsonOutput(stream, Language.Chinese, "1.2.3");
        output.Write(result);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
