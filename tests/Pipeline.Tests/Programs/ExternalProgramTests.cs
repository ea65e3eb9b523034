using System.Text;
using Gouji.Programs;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Programs;

/// <summary>What a program gives, and how it is kept within its bounds; tried on programs every Debian has.</summary>
public sealed class ExternalProgramTests
{
    private static readonly ProgramLimits s_short = new(TimeSpan.FromSeconds(1), 256L << 20, 1 << 16);

    [Fact]
    public void Program_GivesWhatItPrints()
    {
        using var folder = new ScratchFolder();
        var ended = Run(folder, "cat", folder.Put("a.txt", "勾稽"u8)).ShouldBeOfType<ProgramEnded>();
        (ended.ExitCode, Encoding.UTF8.GetString(ended.Output.Span)).ShouldBe((0, "勾稽"));
    }

    [Fact]
    public void Program_ThatFails_GivesItsCodeAndComplaint()
    {
        using var folder = new ScratchFolder();
        var ended = Run(folder, "cat", "nothing-here").ShouldBeOfType<ProgramEnded>();
        ended.ExitCode.ShouldNotBe(0);
        ended.Complaint.ShouldContain("nothing-here");
    }

    [Fact]
    public void MissingProgram_IsAValue()
    {
        using var folder = new ScratchFolder();
        Run(folder, "no-such-program-anywhere").ShouldBe(new ProgramMissing("no-such-program-anywhere"));
    }

    [Fact]
    public void Program_ThatTakesTooLong_IsStopped()
    {
        using var folder = new ScratchFolder();
        Run(folder, "sleep", "60").ShouldBe(new ProgramStopped("sleep"));
    }

    [Fact]
    public void Program_ThatPrintsTooMuch_IsStopped()
    {
        using var folder = new ScratchFolder();
        Run(folder, "yes").ShouldBe(new ProgramStopped("yes"));
    }

    [Fact]
    public void Program_SeesNothingOfOurEnvironment()
    {
        using var folder = new ScratchFolder();
        var ended = Run(folder, "env").ShouldBeOfType<ProgramEnded>();
        Encoding.UTF8.GetString(ended.Output.Span).ShouldNotContain("DOTNET");
    }

    [Fact]
    public void ScratchFolder_IsGoneAfterwards()
    {
        var folder = new ScratchFolder();
        folder.Put("a", "x"u8);
        folder.Dispose();
        Directory.Exists(folder.Path).ShouldBeFalse();
    }

    private static ProgramResult Run(ScratchFolder folder, string name, params string[] arguments) => new ExternalProgram(name, s_short).Run(folder, arguments);
}
