using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Model;

public sealed class RoundingTests
{
    [Fact]
    public void Half_GoesAwayFromZero()
    {
        Rounding.Of(0.125m, 2).ShouldBe(0.13m);
        Rounding.Of(-0.125m, 2).ShouldBe(-0.13m);
    }

    [Fact]
    public void Third_ThreeTimes_IsOne() => Rounding.Exact(1m / 3 * 3).ShouldBe(1m);

    [Fact]
    public void HalfOfRepeatingQuotients_IsAHalf() => Rounding.Of(1m / 3 + 1m / 6, 0).ShouldBe(1m);

    [Fact]
    public void Bare_DropsZerosAtTheEnd() => Rounding.Bare(9.900m).Scale.ShouldBe((byte)1);
}
