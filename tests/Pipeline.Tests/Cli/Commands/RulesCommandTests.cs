using Gouji.Checking;
using Gouji.Cli;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Cli.Commands;

/// <summary>The rules, from the command line.</summary>
public sealed class RulesCommandTests
{
    [Fact]
    public void Index_HasEveryRule() => SomeTerminal.Run("rules").Output.ShouldContain($"共 {RuleSet.Default.Catalogue.Pages.Count} 条规则");

    [Fact]
    public void EveryRule_IsShownInFull()
    {
        foreach (var page in RuleSet.Default.Catalogue.Pages) SomeTerminal.Run("rules", page.Rule.Id).Output.ShouldContain(page.Rule.Title.Zh);
    }

    [Fact]
    public void UnknownRule_IsAWrongUsage() => SomeTerminal.Run("rules", "XXX999").Code.ShouldBe(ExitCode.Usage);
}
