using System.Text;
using Gouji.Cli;
using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Cli;

/// <summary>Help, version and wrong usages.</summary>
public sealed class GoujiCommandTests
{
    [Fact]
    public void NoArguments_PrintHelp() => Golden.Compare(SomeTerminal.Run().Output);

    [Fact]
    public void Help_IsInEnglishWhenAsked() => Golden.Compare(SomeTerminal.Run("audit", "--help", "--lang", "en").Output);

    [Fact]
    public void Version_IsOneLine() => SomeTerminal.Run("--version").ShouldBe(new Ran(0, $"gouji {GoujiCommand.Version}\n", ""));

    [Theory]
    [InlineData("不认识“frob”；用法见 gouji --help", "frob")]
    [InlineData("不认识“--frob”；用法见 gouji audit --help", "audit", "--frob", "a.docx")]
    [InlineData("不认识“b.docx”；用法见 gouji extract --help", "extract", "a.docx", "b.docx")]
    [InlineData("没有写要处理的文件；用法见 gouji audit --help", "audit")]
    [InlineData("选项 --format 的值应为 text|json|docx；用法见 gouji audit --help", "audit", "a.docx", "--format", "xml")]
    [InlineData("选项 --format 的值应为 text|json|docx；用法见 gouji audit --help", "audit", "a.docx", "--format")]
    [InlineData("选项 --severity 的值应为 error|verify|advice|privacy；用法见 gouji audit --help", "audit", "a.docx", "--severity", "7")]
    public void WrongUsage_IsOneSentence(string sentence, params string[] args) =>
        SomeTerminal.Run(args).ShouldBe(new Ran(ExitCode.Usage, "", $"gouji: {sentence}\n"));

    [Fact]
    public void Trouble_IsOneSentenceWithoutATrace()
    {
        using var error = new MemoryStream();
        GoujiCommand.Run(["--version"], new Terminal(new FullDisk(), error, Language.Chinese)).ShouldBe(ExitCode.Broken);
        Encoding.UTF8.GetString(error.ToArray()).ShouldBe("gouji: 程序内部出错（IOException）；设 GOUJI_DEBUG=1 可看细节。\n");
    }

    /// <summary>An output that takes nothing.</summary>
    private sealed class FullDisk : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("full");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("full");
    }
}
