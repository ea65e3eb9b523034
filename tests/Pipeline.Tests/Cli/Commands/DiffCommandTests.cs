using System.Text.Json.Nodes;
using Gouji.Cli;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Cli.Commands;

/// <summary>Two versions of a report on the command line.</summary>
public sealed class DiffCommandTests
{
    private const string Old = "一、基本情况\n2023年项目支出100万元，基本支出50万元。\n";
    private const string New = "一、基本情况\n2023年项目支出120万元，基本支出50万元。\n";

    [Fact]
    public void ChangedFigure_IsShownWithBothValues()
    {
        using var folder = new SomeFolder(("old.txt", Old), ("new.txt", New));
        var ran = SomeTerminal.Run("diff", folder["old.txt"], folder["new.txt"]);
        ran.Output.ShouldContain("变动的数字和栏目（1）");
        ran.Output.ShouldContain("100万元  →  120万元");
    }

    [Fact]
    public void Json_HasTheSameLists()
    {
        using var folder = new SomeFolder(("old.txt", Old), ("new.txt", New));
        var json = JsonNode.Parse(SomeTerminal.Run("diff", folder["old.txt"], folder["new.txt"], "--format", "json").Output)!;
        json["changes"]!.AsArray().Count.ShouldBe(1);
        json["newFindings"]!.AsArray().Count.ShouldBe(0);
    }

    [Fact]
    public void MissingFile_IsTold()
    {
        using var folder = new SomeFolder(("old.txt", Old));
        var ran = SomeTerminal.Run("diff", folder["old.txt"], folder["no.txt"]);
        (ran.Code, ran.Error.Contains("没有这个文件", StringComparison.Ordinal)).ShouldBe((ExitCode.Unreadable, true));
    }
}
