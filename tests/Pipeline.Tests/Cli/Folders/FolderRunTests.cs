using Gouji.Cli;
using Gouji.Cli.Folders;
using Gouji.Writing.Folders;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Cli.Folders;

/// <summary>A folder of reports: what is kept of it, and how a run goes on.</summary>
public sealed class FolderRunTests
{
    private static readonly (string, string)[] s_files = [("r/a.txt", "项目支出 1 万元"), ("r/b.docx", "PK\u0003\u0004damaged"), ("r/c.txt", "没有数字"), ("r.gouji/x.txt", "ours")];

    [Fact]
    public void Folder_GivesALineForEachFileAndKeepsTheResults()
    {
        using var folder = new SomeFolder(s_files);
        var ran = SomeTerminal.Run("audit", folder["r"]);
        ran.Code.ShouldBe(ExitCode.Unreadable);
        ran.Output.ShouldContain("3 个文件：核对 2 个，读不出 1 个");
        Kept(folder).ShouldBe(["a.txt", "b.docx", "c.txt"], ignoreOrder: true);
    }

    [Fact]
    public void RunAfterASuddenEnd_GoesOnWhereItWas()
    {
        using var folder = new SomeFolder(s_files);
        SomeTerminal.Run("audit", folder["r"]);
        var kept = File.ReadAllBytes(Journal(folder));
        File.WriteAllBytes(Journal(folder), kept[..^20]);
        var ran = SomeTerminal.Run("audit", folder["r"]);
        ran.Error.ShouldContain("上次已核对 2 个，接着核对其余 1 个");
        ran.Output.ShouldContain("3 个文件：核对 2 个，读不出 1 个");
        Kept(folder).Count.ShouldBe(3);
    }

    [Fact]
    public void ChangedFile_IsDoneAgain()
    {
        using var folder = new SomeFolder(s_files);
        SomeTerminal.Run("audit", folder["r"]);
        File.WriteAllText(folder["r/a.txt"], "项目支出 2 万元");
        SomeTerminal.Run("audit", folder["r"]).Error.ShouldContain("接着核对其余 1 个");
        using var journal = Gouji.Cli.Folders.Journal.Open(folder["r.gouji"]);
        journal.Results(new HashSet<string> { folder["r/a.txt"] }).Count().ShouldBe(1);
    }

    [Fact]
    public void Again_StartsAnew()
    {
        using var folder = new SomeFolder(s_files);
        SomeTerminal.Run("audit", folder["r"]);
        SomeTerminal.Run("audit", folder["r"], "--again").Error.ShouldNotContain("接着");
        Kept(folder).Count.ShouldBe(3);
    }

    [Fact]
    public void ResultsThatCannotBeKept_AreToldAndStopNothing()
    {
        using var folder = new SomeFolder(s_files);
        var ran = SomeTerminal.Run("audit", folder["r"], "--output", folder["r/a.txt"]);
        ran.Error.ShouldContain("结果写不到");
        ran.Output.ShouldContain("3 个文件");
    }

    private static string Journal(SomeFolder folder) => folder[$"r.gouji/{Gouji.Cli.Folders.Journal.Name}"];

    private static List<string> Kept(SomeFolder folder) =>
        [.. JournalLines.Of(Journal(folder)).Select(line => Path.GetFileName(FileResultJson.Parse(line.Span)!.File))];
}
