using Gouji.Writing.Text;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Text;

/// <summary>Columns that text takes in a terminal.</summary>
public sealed class DisplayWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("2840.99", 7)]
    [InlineData("三公经费", 8)]
    [InlineData("（一）", 6)]
    [InlineData("１２％", 6)]
    [InlineData("㎡", 2)]
    [InlineData("𠮷", 2)]
    [InlineData("e\u0301", 1)]
    [InlineData("a › b", 5)]
    public void Text_HasItsWidth(string text, int width) => DisplayWidth.Of(text).ShouldBe(width);

    [Theory]
    [InlineData("三公经费", 8, "三公经费")]
    [InlineData("三公经费", 7, "三公经…")]
    [InlineData("三公经费", 6, "三公…")]
    [InlineData("𠮷𠮷𠮷", 4, "𠮷…")]
    public void LongText_IsClipped(string text, int width, string clipped) => DisplayWidth.Clip(text, width).ShouldBe(clipped);

    [Fact]
    public void Padding_CountsColumns()
    {
        DisplayWidth.PadRight("三公", 6).ShouldBe("三公  ");
        DisplayWidth.PadLeft("三公", 6).ShouldBe("  三公");
    }
}
