using System.Text.Json.Nodes;
using Gouji.Cli;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Cli;

/// <summary>Every word --format takes leads to its output.</summary>
public sealed class OutputsTests
{
    [Fact]
    public void Html_IsAFileForEachReport()
    {
        using var folder = new SomeFolder(("a.txt", "整体支出绩效自评报告\n一、基本情况\n支出5万元。\n"));
        SomeTerminal.Run("audit", Path.Join(folder.Path, "a.txt"), "--format", "html").Output.ShouldContain("a.gouji.html");
        File.ReadAllText(Path.Join(folder.Path, "a.gouji.html")).ShouldStartWith("<!DOCTYPE html>");
    }

    [Fact]
    public void Sarif_GoesToTheScreen()
    {
        var ran = SomeTerminal.Run("audit", "没有.docx", "--format", "sarif");
        ran.Code.ShouldBe(ExitCode.Unreadable);
        JsonNode.Parse(ran.Output)!["runs"]![0]!["invocations"]![0]!["exitCode"]!.GetValue<int>().ShouldBe(ran.Code);
    }

    [Fact]
    public void Markdown_GoesToTheScreen() => SomeTerminal.Run("audit", "没有.docx", "--format", "md").Output.ShouldStartWith("## 没有.docx");
}
