using Gouji.Reading.Wording;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Wording;

public sealed class ChineseNumberTests
{
    [Theory]
    [InlineData("五", 5, 1)]
    [InlineData("十", 10, 1)]
    [InlineData("十二", 12, 2)]
    [InlineData("二十万元", 20, 2)]
    [InlineData("二十一", 21, 3)]
    [InlineData("一百零五", 105, 4)]
    [InlineData("两百", 200, 2)]
    [InlineData("三千二百一十", 3210, 6)]
    [InlineData("贰拾壹", 21, 3)]
    [InlineData("伍佰元", 500, 2)]
    public void Numerals_PlainOrFormal_AreRead(string text, decimal number, int length)
    {
        ChineseNumber.TryRead(text, 0, out var read, out var taken).ShouldBeTrue();
        (read, taken).ShouldBe((number, length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("万元")]
    [InlineData("12")]
    [InlineData("百姓")]
    public void Words_ThatAreNoNumerals_AreNotRead(string text) => ChineseNumber.TryRead(text, 0, out _, out _).ShouldBeFalse();
}
