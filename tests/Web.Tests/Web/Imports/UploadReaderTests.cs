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

        (await reader.ReadAsync("a.docx", Sample(), null, null, default)).ShouldBeOfType<UploadRefused>().Why.Zh.ShouldContain("用时过长");
    }

    [Fact]
    public async Task FileWithoutAYear_IsOfTheYearThatIsFilledIn()
    {
        var text = System.Text.RegularExpressions.Regex.Replace(await File.ReadAllTextAsync(Path.Combine(SomeSamples.Root, "samples", "consistent-town.txt")), "20[0-9]{2}年?", "本年");
        (await ReadAsync("a.txt", Encoding.UTF8.GetBytes(text))).ShouldBeOfType<UploadRefused>();
        (await ReadAsync("a.txt", Encoding.UTF8.GetBytes(text), 2025)).ShouldBeOfType<UploadRead>().Filing.Year.ShouldBe(2025);
    }

    [Theory]
    [InlineData("今天天气很好。")]
    [InlineData("2025年度通讯录\n今天天气很好。")]
    public async Task FileWithNothingOfAReport_IsRefusedAndEmptiesNone(string text) =>
        (await ReadAsync("a.txt", Encoding.UTF8.GetBytes(text), 2025)).ShouldBeOfType<UploadRefused>().Why.Zh.ShouldContain("没有认出");

    [Fact]
    public async Task FileOfAnotherYear_IsReadAndTold()
    {
        (await ReadAsync("a.docx", Sample(), 2025)).ShouldBeOfType<UploadRead>().Questions[0].Zh.ShouldContain("文件写的是2023年度，这里填报的是2025年度");
        (await ReadAsync("a.docx", Sample(), 2023)).ShouldBeOfType<UploadRead>().Questions.ShouldNotContain(q => q.Zh.Contains("这里填报的是"));
    }

    private static Task<UploadResult> ReadAsync(string name, byte[] bytes, int? year = null) => new UploadReader().ReadAsync(name, bytes, "hunan-overall-2023", year, default);

    private static byte[] Sample() => File.ReadAllBytes(Path.Combine(SomeSamples.Root, "samples", "consistent-town.docx"));
}
