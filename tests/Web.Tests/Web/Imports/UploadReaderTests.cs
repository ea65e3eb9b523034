using System.IO.Compression;
using System.Text;
using Gouji.Programs;
using Gouji.Web.Imports;
using Gouji.Web.Tests.Web.Filings;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Imports;

public sealed class UploadReaderTests
{
    [Fact]
    public async Task Report_IsReadWithItsOriginal()
    {
        var read = (await ReadAsync("../某镇/报告.docx", Sample())).ShouldBeOfType<UploadRead>();

        read.Filing.Entries.ShouldNotBeEmpty();
        read.Filing.Entries[0].Place!.File.ShouldBe("报告.docx");
        read.Original.ShouldNotBeNull().ShouldContain("<html");
    }

    [Fact]
    public async Task TruncatedFile_IsRefusedInOneSentence() => (await ReadAsync("a.docx", Sample()[..4000])).ShouldBeOfType<UploadRefused>();

    [Fact]
    public async Task TextNamedDocx_IsNoCrash() => (await ReadAsync("a.docx", Encoding.UTF8.GetBytes("今天天气很好。"))).ShouldBeOfType<UploadRefused>();

    [Fact]
    public async Task ZipBomb_IsRefusedInOneSentence()
    {
        using var bomb = new MemoryStream();
        using (var zip = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        using (var part = zip.CreateEntry("word/document.xml").Open())
            for (var i = 0; i < 300; i++) part.Write(new byte[1 << 20]);

        (await ReadAsync("a.docx", bomb.ToArray())).ShouldBeOfType<UploadRefused>();
    }

    [Fact]
    public async Task ReadingWithoutEnd_IsStopped()
    {
        var reader = new UploadReader(new ProgramLimits(TimeSpan.FromMilliseconds(50), 16L << 30, 256 << 20) { Processor = TimeSpan.FromSeconds(5) });

        (await reader.ReadAsync("a.docx", Sample(), null, default)).ShouldBeOfType<UploadRefused>().Why.Zh.ShouldContain("用时过长");
    }

    private static Task<UploadResult> ReadAsync(string name, byte[] bytes) => new UploadReader().ReadAsync(name, bytes, null, default);

    private static byte[] Sample() => File.ReadAllBytes(Path.Combine(SomeSamples.Root, "samples", "consistent-town.docx"));
}
