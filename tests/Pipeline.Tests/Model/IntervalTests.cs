using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Model;

public sealed class IntervalTests
{
    [Fact]
    public void Interval_EndingBeforeItStarts_IsRefused() => Should.Throw<ArgumentException>(() => new Interval(2, 1));

    [Fact]
    public void Sum_AddsTheRounding()
    {
        var sum = new Interval(1, 2) + new Interval(10, 20);
        (sum.Low, sum.High, sum.Middle, sum.Radius).ShouldBe((11, 22, 16.5m, 5.5m));
    }

    [Fact]
    public void Difference_TakesTheFarEnds() => (new Interval(10, 20) - new Interval(1, 2)).ShouldBe(new Interval(8, 19));

    [Fact]
    public void Opposite_TurnsTheEnds() => (-new Interval(1, 2)).ShouldBe(new Interval(-2, -1));

    [Fact]
    public void Product_OverZero_TakesAllCorners() => (new Interval(-2, 3) * new Interval(-5, 7)).ShouldBe(new Interval(-15, 21));

    [Fact]
    public void Quotient_TakesTheFarEnds() => Interval.Divide(new Interval(10, 20), new Interval(2, 5)).ShouldBe(new Interval(2, 10));

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 1)]
    [InlineData(0, 0)]
    public void Quotient_OnABaseThatMayBeZero_HasNoValue(decimal low, decimal high) =>
        Interval.Divide(Interval.Exactly(1), new Interval(low, high)).ShouldBeNull();

    [Theory]
    [InlineData(1, 2, 2, 3, true)]
    [InlineData(1, 4, 2, 3, true)]
    [InlineData(1, 2, 2.001, 3, false)]
    public void Intervals_Meet_WhereTheyTouch(decimal a, decimal b, decimal c, decimal d, bool meets)
    {
        new Interval(a, b).Meets(new Interval(c, d)).ShouldBe(meets);
        new Interval(c, d).Meets(new Interval(a, b)).ShouldBe(meets);
    }

    [Fact]
    public void LeastAndGreatest_TakeEachEnd()
    {
        Interval.Min(new Interval(1, 5), new Interval(2, 3)).ShouldBe(new Interval(1, 3));
        Interval.Max(new Interval(1, 5), new Interval(2, 3)).ShouldBe(new Interval(2, 5));
    }
}
