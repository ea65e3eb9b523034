using Gouji.Cli;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Cli;

public sealed class AsideFileTests : IDisposable
{
    private readonly SomeFolder _folder = new(("other.txt", "safe"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void LinkBesideTheName_IsNotWrittenThrough()
    {
        File.CreateSymbolicLink(_folder["a.docx.part"], _folder["other.txt"]);
        AsideFile.Write(_folder["a.docx"], mayReplace: true, Filled).ShouldBeNull();
        File.ReadAllText(_folder["other.txt"]).ShouldBe("safe");
        File.ReadAllText(_folder["a.docx"]).ShouldBe("x");
        new FileInfo(_folder["a.docx"]).LinkTarget.ShouldBeNull();
    }

    [Fact]
    public void LinkUnderTheName_IsReplaced()
    {
        File.CreateSymbolicLink(_folder["a.docx"], _folder["other.txt"]);
        AsideFile.Write(_folder["a.docx"], mayReplace: true, Filled).ShouldBeNull();
        File.ReadAllText(_folder["other.txt"]).ShouldBe("safe");
    }

    [Fact]
    public void FullDisk_LeavesNothingBehind()
    {
        AsideFile.Write(_folder["a.docx"], mayReplace: true, _ => throw new IOException("full")).ShouldNotBeNull().En.ShouldContain("a.docx");
        Directory.GetFiles(_folder.Path).ShouldHaveSingleItem();
    }

    [Fact]
    public void FolderUnderTheName_IsTold()
    {
        Directory.CreateDirectory(_folder["a.docx"]);
        AsideFile.Write(_folder["a.docx"], mayReplace: true, Filled).ShouldNotBeNull();
        AsideFile.Write(_folder["other.txt/b.docx"], mayReplace: true, Filled).ShouldNotBeNull();
    }

    private static Gouji.Model.Sentence? Filled(Stream stream)
    {
        stream.Write("x"u8);
        return null;
    }
}
