using Gouji.Cli;
using Gouji.Pipeline.Tests.House;
using Gouji.Pipeline.Tests.Properties;
using Gouji.Pipeline.Tests.Writing.WordRepairs;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Cli.Commands;

/// <summary>Repairs, from the command line.</summary>
public sealed class RepairCommandTests
{
    private const string Faulty = "samples/chongqing-department-form-faulty.docx";

    [Fact]
    public void ClearRepair_IsWrittenBesideTheSource()
    {
        using var folder = With(Faulty, "a.docx");
        var before = File.ReadAllBytes(folder["a.docx"]);
        var ran = SomeTerminal.Run("repair", folder["a.docx"]);
        ran.Code.ShouldBe(ExitCode.ErrorsFound);
        ran.Output.ShouldContain("  已改  RAT005  部门整体绩效自评表 › 部门预算执行情况 › 执行率（%）  表1 行4 列5  96.70 → 97.60\n");
        ran.Output.ShouldContain("    理由：由其他数算出；");
        ran.Output.ShouldContain("  留给人处理的问题 3 处：\n");
        ran.Output.ShouldEndWith($"  → {folder["a.repaired.docx"]}（改了 1 处，都是修订，可逐处接受或拒绝）\n");
        File.ReadAllBytes(folder["a.docx"]).ShouldBe(before);
        RepairedDocx.Accepted(File.ReadAllBytes(folder["a.repaired.docx"])).ShouldContain("97.60%");
    }

    [Fact]
    public void DryRun_WritesNothing()
    {
        using var folder = With(Faulty, "a.docx");
        SomeTerminal.Run("repair", folder["a.docx"], "--dry-run").Output.ShouldContain("可改 1 处；没有写副本（--dry-run）。");
        Directory.GetFiles(folder.Path).ShouldBe([folder["a.docx"]]);
    }

    [Fact]
    public void CopyThatIsThere_IsKeptUnlessForced()
    {
        using var folder = With(Faulty, "a.docx");
        File.WriteAllText(folder["a.repaired.docx"], "someone’s work");
        SomeTerminal.Run("repair", folder["a.docx"]).Code.ShouldBe(ExitCode.Unreadable);
        File.ReadAllText(folder["a.repaired.docx"]).ShouldBe("someone’s work");
        SomeTerminal.Run("repair", folder["a.docx"], "--force").Code.ShouldBe(ExitCode.ErrorsFound);
        GeneratedReports.Read(File.ReadAllBytes(folder["a.repaired.docx"])).ShouldNotBeNull();
    }

    [Fact]
    public void Source_IsNeverWrittenOver()
    {
        using var folder = With(Faulty, "a.docx");
        var ran = SomeTerminal.Run("repair", folder["a.docx"], "--output", folder["a.docx"], "--force");
        ran.Output.ShouldContain("会覆盖原文件，没有写");
        ran.Code.ShouldBe(ExitCode.Unreadable);
    }

    [Fact]
    public void Folder_IsReadWithoutItsCopies()
    {
        using var folder = With(Faulty, "a.docx");
        SomeTerminal.Run("repair", folder.Path);
        SourceFiles.Of([folder.Path]).Select(f => f.Path).ShouldBe([folder["a.docx"]]);
    }

    [Fact]
    public void ReportWithoutFault_IsSaidToNeedNothing()
    {
        using var folder = With("samples/consistent-town.docx", "a.docx");
        SomeTerminal.Run("repair", folder["a.docx"]).ShouldBe(new Ran(ExitCode.NothingToCorrect, $"{folder["a.docx"]}\n  没有只有一种改法的差错，没有写副本。\n", ""));
    }

    [Fact]
    public void OtherFormat_IsASentence()
    {
        using var folder = With("samples/faulty-town.txt", "a.txt");
        var ran = SomeTerminal.Run("repair", folder["a.txt"], "--lang", "en");
        ran.Code.ShouldBe(ExitCode.Unreadable);
        ran.Output.ShouldContain("This report is no Word file");
    }

    [Fact]
    public void UnreadableFile_StopsNoOther()
    {
        using var folder = With(Faulty, "b.docx");
        var ran = SomeTerminal.Run("repair", folder["a.docx"], folder["b.docx"], "--dry-run");
        ran.Code.ShouldBe(ExitCode.Unreadable);
        ran.Output.ShouldContain("没有这个文件");
        ran.Output.ShouldContain("96.70 → 97.60");
    }

    private static SomeFolder With(string sample, string name)
    {
        var folder = new SomeFolder();
        File.Copy(Path.Combine(Repository.Root, sample), folder[name]);
        return folder;
    }
}
