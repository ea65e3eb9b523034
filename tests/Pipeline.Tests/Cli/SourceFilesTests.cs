using Gouji.Cli;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Cli;

/// <summary>Which files a path stands for.</summary>
public sealed class SourceFilesTests
{
    [Fact]
    public void Folder_GivesItsReportsByName()
    {
        using var folder = new SomeFolder(("b.docx", ""), ("a/z.TXT", ""), ("c.exe", ""), ("~$b.docx", ""), (".d.docx", ""), (".git/e.txt", ""));
        SourceFiles.Of([folder.Path]).ShouldBe([new SourceFile(folder["a/z.TXT"]), new SourceFile(folder["b.docx"])]);
    }

    [Fact]
    public void Folder_GivesEveryFormatThatIsKnown()
    {
        string[] names = ["a.xlsx", "b.XLS", "c.et", "d.wps", "e.ods", "f.mht", "g.csv", "h.ofd", "i.png", "j.docm", "k.uot", "l.xlsb"];
        using var folder = new SomeFolder([.. names.Select(name => (name, ""))]);
        SourceFiles.Of([folder.Path]).ShouldBe(names.Select(name => new SourceFile(folder[name])));
    }

    [Fact]
    public void NamedFile_IsTakenWhateverItsName() => SourceFiles.Of(["c.png", "~$b.docx"]).ShouldBe([new SourceFile("c.png"), new SourceFile("~$b.docx")]);

    [Fact]
    public void EmptyFolder_SaysSo()
    {
        using var folder = new SomeFolder(("c.exe", ""));
        SourceFiles.Of([folder.Path]).Single().Why!.Zh.ShouldStartWith("文件夹里没有");
    }

    [Fact]
    public void LinkedFolder_IsNotFollowed()
    {
        using var folder = new SomeFolder(("a/b.docx", ""));
        Directory.CreateSymbolicLink(folder["a/loop"], folder.Path);
        SourceFiles.Of([folder.Path]).ShouldBe([new SourceFile(folder["a/b.docx"])]);
    }
}
