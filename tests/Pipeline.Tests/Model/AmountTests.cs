using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Model;

public sealed class AmountTests
{
    [Fact]
    public void Money_StandsForWhatRoundsToIt() => Money(72.78m, 2).Range(0).ShouldBe(new Interval(72.775m, 72.785m));

    [Fact]
    public void Money_AmongLongerFigures_IsAsExactAsThey() => Money(20, 0).Range(2).ShouldBe(new Interval(19.995m, 20.005m));

    [Fact]
    public void Money_LongerThanItsNeighbours_KeepsItsDigits() => Money(1.234m, 3).Range(2).ShouldBe(new Interval(1.2335m, 1.2345m));

    [Fact]
    public void Yuan_HaveFourMoreDecimals()
    {
        var amount = new Amount(727800, 0, Unit.Yuan, "727800元");
        (amount.Base, amount.BaseDecimals).ShouldBe((72.78m, 4));
        amount.Range(2).ShouldBe(new Interval(72.77995m, 72.78005m));
    }

    [Fact]
    public void HundredMillions_HaveFourFewerDecimals()
    {
        var amount = new Amount(1.2345m, 4, Unit.YiYuan, "1.2345亿元");
        (amount.Base, amount.BaseDecimals).ShouldBe((12345, 0));
    }

    [Fact]
    public void Percent_StandsForWhatRoundsToIt() => new Amount(96.39m, 2, Unit.Percent, "96.39%").Range(0).ShouldBe(new Interval(0.96385m, 0.96395m));

    [Fact]
    public void People_AreCounted() => new Amount(80, 0, Unit.Person, "80人").Range(2).ShouldBe(Interval.Exactly(80));

    [Theory]
    [InlineData(Vagueness.OrMore, 500, 500, 600)]
    [InlineData(Vagueness.OrMore, 20, 20, 30)]
    [InlineData(Vagueness.OrMore, 12, 12, 13)]
    [InlineData(Vagueness.Nearly, 500, 400, 500)]
    [InlineData(Vagueness.Nearly, 23, 20.7, 23)]
    [InlineData(Vagueness.About, 20, 18, 22)]
    [InlineData(Vagueness.AtLeast, 20, 20, 200)]
    [InlineData(Vagueness.AtMost, 20, 0, 20)]
    [InlineData(Vagueness.AtMost, -20, -20, 0)]
    public void Vague_StandsForWhatItsWordMeans(Vagueness vagueness, decimal number, decimal low, decimal high) =>
        new Amount(number, 0, Unit.WanYuan, "", vagueness).Range(2).ShouldBe(new Interval(low, high));

    [Fact]
    public void OrMore_WithDecimals_StopsAtTheLastDigit() =>
        new Amount(2.4m, 1, Unit.WanYuan, "2.4万余元", Vagueness.OrMore).Range(2).ShouldBe(new Interval(2.4m, 2.5m));

    [Theory]
    [InlineData(Vagueness.About)]
    [InlineData(Vagueness.OrMore)]
    [InlineData(Vagueness.Nearly)]
    [InlineData(Vagueness.AtMost)]
    public void Vague_OfAnyNumber_IsAnInterval(Vagueness vagueness)
    {
        foreach (var number in (decimal[])[-1000, -3.5m, 0, 0.01m, 7, 999.99m])
            Should.NotThrow(() => new Amount(number, 2, Unit.WanYuan, "", vagueness).Range(0));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("　", false)]
    [InlineData("——", true)]
    public void Blank_StruckOut_IsTold(string printed, bool isStruckOut) => new Blank(printed).IsStruckOut.ShouldBe(isStruckOut);

    private static Amount Money(decimal number, int decimals) => new(number, decimals, Unit.WanYuan, "");
}
