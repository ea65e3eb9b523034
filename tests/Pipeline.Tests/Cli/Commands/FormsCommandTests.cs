using Gouji.Cli;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Cli.Commands;

/// <summary>The forms, from the command line.</summary>
public sealed class FormsCommandTests
{
    [Fact]
    public void Forms_AreListed()
    {
        var ran = SomeTerminal.Run("forms");
        ran.Code.ShouldBe(ExitCode.NothingToCorrect);
        ran.Output.ShouldContain("hunan-overall-2023");
    }
}
