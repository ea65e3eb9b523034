using Gouji.Checking.Facts;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Checking.Facts;

public sealed class NameLikenessTests
{
    [Theory]
    [InlineData("路灯维护", "路灯维护", 1)]
    [InlineData("路灯维护", "河道清淤", 0)]
    [InlineData("路灯维护", "路灯改造", 0.3333)]
    [InlineData("路灯维护", "路灯维护项目", 0.75)]
    [InlineData("", "路灯", 0)]
    [InlineData("路", "灯", 0)]
    public void Names_AreAsAlikeAsTheirPairs(string a, string b, decimal wanted)
    {
        decimal.Round(NameLikeness.Of(a, b), 4).ShouldBe(wanted);
        NameLikeness.Of(b, a).ShouldBe(NameLikeness.Of(a, b));
    }
}
