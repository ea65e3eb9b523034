using Gouji.Web.Review;
using Gouji.Workflow.Cases;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Review;

public sealed class RiskTests
{
    [Fact]
    public void Risk_OfAHighScoreAtALowExecution_CountsFully() =>
        Risk.Of(Figures() with { SelfScore = 98m, Execution = 0.60m }).ShouldBe(20m);

    [Fact]
    public void Risk_OfAQuietReport_IsNothing() =>
        Risk.Parts(Figures() with { SelfScore = 95m, Execution = 0.96m }).ShouldBeEmpty();

    [Fact]
    public void Risk_OfFindings_IsCapped() =>
        Risk.Of(Figures() with { OpenErrors = 9, Explained = 3 }).ShouldBe(40m);

    [Fact]
    public void Risk_OfMoneyAndChange_AddsUp() =>
        Risk.Of(Figures() with { Money = 5000m, MoneyBefore = 4000m }).ShouldBe(20m);

    [Fact]
    public void Parts_AreToldInWords() =>
        Risk.Parts(Figures() with { SelfScore = 98m, Execution = 0.60m })[0].Why.Zh.ShouldBe("自评：98 分，而执行率只有 60%");

    private static CaseFigures Figures() => new(0, 0, 0, null, null, null, null, null, 0);
}
