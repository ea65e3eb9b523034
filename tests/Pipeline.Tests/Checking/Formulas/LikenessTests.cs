using Gouji.Checking.Formulas;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Checking.Formulas;

public sealed class LikenessTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("三公", "", 2)]
    [InlineData("三公经费", "三公费", 1)]
    [InlineData("决算数", "预算数", 1)]
    public void Distance_BetweenWords_CountsEdits(string a, string b, int distance) => Likeness.Distance(a, b).ShouldBe(distance);

    [Theory]
    [InlineData("决算数", "决算")]
    [InlineData("甲", null)]
    [InlineData("完全不同的词", null)]
    public void Closest_OfStages_OnlyWhenNear(string word, string? closest) => Likeness.Closest(word, ["年初预算", "决算", "乙"]).ShouldBe(closest);
}
