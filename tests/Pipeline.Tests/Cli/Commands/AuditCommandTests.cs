using System.Text.Json.Nodes;
using Gouji.Cli;
using Gouji.Cli.Commands;
using Gouji.Model;
using Gouji.Pipeline.Tests.Writing;
using Gouji.Writing.Outputs;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Cli.Commands;

/// <summary>Exit codes, and files that trouble.</summary>
public sealed class AuditCommandTests
{
    [Fact]
    public void NothingWrong_IsZero() => Run(_ => SomeAudit.Of(SomeAudit.Light), "a.docx").Code.ShouldBe(ExitCode.NothingToCorrect);

    [Fact]
    public void Error_IsOne() => Run(_ => SomeAudit.Of(SomeAudit.Finding), "a.docx").Code.ShouldBe(ExitCode.ErrorsFound);

    [Fact]
    public void UnreadableFile_IsTwoBesideErrors() => Run(_ => SomeAudit.Of(SomeAudit.Finding), "a.docx", "bad.docx", "b.docx").Code.ShouldBe(ExitCode.Unreadable);

    [Fact]
    public void FileThatBreaksTheProgram_StopsNoOther()
    {
        var calls = 0;
        var ran = Run(_ => calls++ == 0 ? throw new InvalidOperationException("secret") : SomeAudit.Of(), "a.docx", "b.docx");
        ran.Code.ShouldBe(ExitCode.Unreadable);
        ran.Output.ShouldContain("处理这个文件时程序内部出错（InvalidOperationException）");
        ran.Output.ShouldContain("没有发现问题");
        (ran.Output + ran.Error).ShouldNotContain("secret");
    }

    [Fact]
    public void MissingFile_IsTwo()
    {
        var ran = SomeTerminal.Run("audit", "没有.docx");
        ran.Code.ShouldBe(ExitCode.Unreadable);
        ran.Output.ShouldContain("没有这个文件");
    }

    [Fact]
    public void DamagedFiles_AreSentencesInJson()
    {
        using var folder = new SomeFolder(("a.docx", "PK\u0003\u0004damaged"), ("b.docx", ""));
        var ran = SomeTerminal.Run("audit", folder.Path, "--format", "json", "--lang", "en");
        ran.Code.ShouldBe(ExitCode.Unreadable);
        JsonNode.Parse(ran.Output)!["files"]!.AsArray().ShouldAllBe(file => file!["error"]!["en"]!.GetValue<string>().Length > 10);
    }

    [Fact]
    public void EmptyFolder_SaysSo()
    {
        using var folder = new SomeFolder(("c.exe", ""));
        SomeTerminal.Run("audit", folder.Path).Output.ShouldContain("什么也没有核对");
    }

    [Fact]
    public void Output_HasNoByteOrderMark() => SomeTerminal.Run("audit", "没有.docx").Output.ShouldNotStartWith("\ufeff");

    private static Ran Run(Func<Report, Audit> check, params string[] files) => SomeTerminal.Run(Language.Chinese, terminal =>
        new AuditCommand(terminal, Read, check).Run([.. files.Select(f => new SourceFile(f))], new FindingsTextOutput(terminal.Output, Language.Chinese)));

    private static ReadResult Read(string path) =>
        path == "bad.docx" ? new Unreadable(path, new Sentence("文件已损坏。", "The file is damaged.")) : new ReadReport(path, SomeAudit.Report());
}
