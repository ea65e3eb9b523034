using System.IO.Compression;
using System.Text;
using Gouji.Pipeline.Tests.Generated.Edits;
using Gouji.Pipeline.Tests.Generated.Manuscripts;
using Gouji.Pipeline.Tests.Generated.Rendering;
using Gouji.Pipeline.Tests.Generated.Samples;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Generated;

/// <summary>The files of samples/ are what their drafts give; UPDATE_GOLDEN=1 writes them anew.</summary>
public sealed class SampleTests
{
    private static bool Updates => Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    public static TheoryData<string> Names => [.. Sample.All.Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Sample_Files_AreWrittenFromTheDraft(string name)
    {
        var manuscript = Manuscript(name);
        if (Updates)
            Write(name, manuscript);
        File.ReadAllText(PathOf(name, "txt")).ShouldBe(DraftText.Print(manuscript));
        Unpacked(File.ReadAllBytes(PathOf(name, "docx"))).ShouldBe(Unpacked(DraftDocx.Write(manuscript)));
    }

    [Fact]
    public void PortalPage_IsWrittenFromTheDraft()
    {
        var page = DraftPortalPage.Write(Manuscript("consistent-town"));
        if (Updates)
            File.WriteAllBytes(PathOf("consistent-town-portal", "html"), page);
        File.ReadAllBytes(PathOf("consistent-town-portal", "html")).ShouldBe(page);
    }

    [Fact]
    public void ConsistentTown_Arithmetic_FindsNothing() => Arithmetic.Faults(Manuscript("consistent-town")).ShouldBeEmpty();

    [Theory]
    [InlineData("A03 项目支出年初预算")]
    [InlineData("A03 项目支出决算")]
    [InlineData("A12 项目结转")]
    [InlineData("项目4·年初预算: 0 ≠ 1873.38")]
    [InlineData("A13 项目支出按资金")]
    [InlineData("A06 公用不超预算")]
    public void FaultyTown_Arithmetic_Finds(string fault) =>
        Arithmetic.Faults(Manuscript("faulty-town")).ShouldContain(found => found.StartsWith(fault, StringComparison.Ordinal));

    private static Manuscript Manuscript(string name) => Sample.All.Single(sample => sample.Name == name).Manuscript;

    private static void Write(string name, Manuscript manuscript)
    {
        File.WriteAllBytes(PathOf(name, "txt"), DraftText.Write(manuscript));
        File.WriteAllBytes(PathOf(name, "docx"), DraftDocx.Write(manuscript));
    }

    private static string PathOf(string name, string extension) => Path.Combine(Root(), "samples", $"{name}.{extension}");

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Gouji.slnx")))
            folder = folder.Parent.ShouldNotBeNull();
        return folder.FullName;
    }

    /// <summary>Compression differs between runtimes; what is compressed does not.</summary>
    private static string Unpacked(byte[] docx)
    {
        using var package = new ZipArchive(new MemoryStream(docx));
        var text = new StringBuilder();
        foreach (var entry in package.Entries)
            text.Append(entry.FullName).Append('\n').Append(new StreamReader(entry.Open()).ReadToEnd()).Append('\n');
        return text.ToString();
    }
}
