using System.Text.Json.Nodes;
using Gouji.Cli;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Cli.Commands;

/// <summary>What was read, from the command line.</summary>
public sealed class ExtractCommandTests
{
    [Fact]
    public void Report_IsListed()
    {
        using var folder = new SomeFolder(("a.txt", "2023年度某镇部门整体支出绩效自评报告\n2023年项目支出918.00万元。\n"));
        var ran = SomeTerminal.Run("extract", folder["a.txt"], "--format", "json");
        ran.Code.ShouldBe(ExitCode.NothingToCorrect);
        JsonNode.Parse(ran.Output)!["statements"]!.AsArray().ShouldNotBeEmpty();
    }

    [Fact]
    public void UnreadableFile_IsASentenceOnTheErrorOutput()
    {
        var ran = SomeTerminal.Run("extract", "没有.docx");
        ran.ShouldBe(new Ran(ExitCode.Unreadable, "", "gouji: 没有.docx: 没有这个文件；请检查文件名和文件夹。\n"));
    }
}
