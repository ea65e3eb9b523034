using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Model;

public sealed class StagesTests
{
    [Theory]
    [InlineData(Stage.Adjusted | Stage.Executed, Stage.Executed)]
    [InlineData(Stage.Original | Stage.Adjusted, Stage.Adjusted)]
    [InlineData(Stage.PriorExecuted, Stage.PriorExecuted)]
    [InlineData(Stage.Unstated, Stage.Unstated)]
    public void Leading_IsTheOneAFigureIsTakenFor(Stage open, Stage leading) => Stages.Leading(open).ShouldBe(leading);

    [Fact]
    public void Of_ASet_GivesItsStagesInTheOrderOfTheYear() =>
        Stages.Of(Stage.Executed | Stage.Original).ShouldBe([Stage.Original, Stage.Executed]);
}
