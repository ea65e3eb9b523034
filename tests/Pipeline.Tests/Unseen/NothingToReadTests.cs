using System.Text;
using Gouji.Cli;
using Gouji.Model;
using Gouji.Reading;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Unseen;

/// <summary>Files and outputs that give nothing or take nothing.</summary>
public sealed class NothingToReadTests
{
    [Theory]
    [InlineData("  \n\n\t\n")]
    [InlineData("\ufeff")]
    public void BlankText_IsUnreadable(string text) => ReportReader.Read("a.txt", Encoding.UTF8.GetBytes(text)).ShouldBeOfType<Unreadable>().Why.Zh.ShouldStartWith("文件里没有文字");

    [Fact]
    public void NoName_IsNoFile() => ReportReader.Read("").ShouldBeOfType<Unreadable>().Why.Zh.ShouldStartWith("没有这个文件");

    [Fact]
    public void Folder_IsSaidToBeOne() => ReportReader.Read(Path.GetTempPath()).ShouldBeOfType<Unreadable>().Why.Zh.ShouldStartWith("这是文件夹");

    [Fact]
    public void DeviceWithoutEnd_IsTooBig()
    {
        if (!File.Exists("/dev/zero")) return;
        ReportReader.Read("/dev/zero").ShouldBeOfType<Unreadable>().Why.Zh.ShouldStartWith("文件超过");
    }

    [Fact]
    public void FullDisk_IsToldOnce_AlsoAtTheEnd()
    {
        using var error = new MemoryStream();
        using (var terminal = new Terminal(new FullDisk(), error, Language.Chinese)) GoujiCommand.Run(["rules"], terminal).ShouldBe(ExitCode.Broken);
        Encoding.UTF8.GetString(error.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem();
    }

    /// <summary>An output that takes nothing.</summary>
    private sealed class FullDisk : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("full");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("full");
    }
}
