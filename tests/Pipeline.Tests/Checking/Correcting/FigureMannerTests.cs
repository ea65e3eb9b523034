using Gouji.Checking.Correcting;
using Gouji.Model;
using Gouji.Reading.Wording;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Checking.Correcting;

/// <summary>A repaired figure is written as the wrong one was.</summary>
public sealed class FigureMannerTests
{
    [Theory]
    [InlineData("2840.99", 2480.99, 0, "2840.99", "2480.99")]
    [InlineData("9.90", 9.6, 0, "9.90", "9.60")]
    [InlineData("1,018.55", 11018.55, 0, "1,018.55", "11,018.55")]
    [InlineData("１２．３０", 13.2, 0, "１２．３０", "１３．２０")]
    [InlineData("13", 13.5, 0, "13", "13.5")]
    public void Figure_KeepsItsManner(string printed, double now, int start, string was, string written) =>
        FigureManner.Change(AmountText.Figure(printed, Unit.WanYuan).ShouldBeOfType<Amount>(), (decimal)now).ShouldBe((start, was, written));

    [Fact]
    public void UnitAndWordsAround_StayOutside() =>
        FigureManner.Change(new Amount(2512.16m, 2, Unit.WanYuan, "约2512.16万元"), 2512m).ShouldBe((1, "2512.16", "2512.00"));

    [Theory]
    [InlineData("一千二百")]
    [InlineData("12,34.5")]
    public void MannerThatCannotBeWrittenAgain_IsNone(string printed) => FigureManner.Change(new Amount(1234.5m, 1, Unit.WanYuan, printed), 1m).ShouldBeNull();
}
