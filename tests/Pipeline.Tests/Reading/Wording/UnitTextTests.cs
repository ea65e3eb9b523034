using Gouji.Model;
using Gouji.Reading.Wording;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Wording;

public sealed class UnitTextTests
{
    [Theory]
    [InlineData("元", "元", 1)]
    [InlineData("万元，", "万元", 2)]
    [InlineData("亿元", "亿元", 2)]
    [InlineData(" 万元", "万元", 3)]
    [InlineData("%", "%", 1)]
    [InlineData("％", "%", 1)]
    [InlineData("个百分点", "%", 4)]
    [InlineData("人", "人", 1)]
    [InlineData("名干部", "人", 1)]
    [InlineData("人次", "人次", 2)]
    [InlineData("㎡", "㎡", 1)]
    [InlineData("平方米", "㎡", 3)]
    [InlineData("公里", "公里", 2)]
    [InlineData("个村", "个", 1)]
    [InlineData("分", "分", 1)]
    public void Unit_BehindANumber_IsRead(string text, string unit, int length)
    {
        var read = UnitText.Read(text, 0);
        (read.Unit.Name, read.Factor, read.Length, read.Vagueness).ShouldBe((unit, 1m, length, Vagueness.None));
    }

    [Theory]
    [InlineData("余人", "人", 1, 2)]
    [InlineData("多户", "户", 1, 2)]
    [InlineData("余万元", "万元", 1, 3)]
    [InlineData("万余元", "万元", 1, 3)]
    [InlineData("亿多元", "亿元", 1, 3)]
    [InlineData("万余亩", "亩", 10000, 3)]
    public void Unit_WithOrMore_IsVague(string text, string unit, decimal factor, int length)
    {
        var read = UnitText.Read(text, 0);
        (read.Unit.Name, read.Factor, read.Length, read.Vagueness).ShouldBe((unit, factor, length, Vagueness.OrMore));
    }

    [Theory]
    [InlineData("万亩", "亩", 10000)]
    [InlineData("万人次", "人次", 10000)]
    [InlineData("万人", "人", 10000)]
    public void Unit_BehindAStep_HasTheFactor(string text, string unit, decimal factor) =>
        (UnitText.Read(text, 0).Unit.Name, UnitText.Read(text, 0).Factor).ShouldBe((unit, factor));

    [Theory]
    [InlineData("")]
    [InlineData("。")]
    [InlineData("路面")]
    public void Unit_ThatIsNone_TakesNothing(string text)
    {
        var read = UnitText.Read(text, 0);
        (read.Unit, read.Factor, read.Length).ShouldBe((Unit.None, 1m, 0));
    }

    [Fact]
    public void Money_CountsInTenThousands()
    {
        UnitText.Read("元", 0).Unit.ToBase.ShouldBe(0.0001m);
        UnitText.Read("万元", 0).Unit.ToBase.ShouldBe(1m);
        UnitText.Read("亿元", 0).Unit.ToBase.ShouldBe(10000m);
    }
}
