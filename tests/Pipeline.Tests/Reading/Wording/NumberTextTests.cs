using Gouji.Reading.Wording;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Wording;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("72.78万元", 72.78, 5, 2)]
    [InlineData("0.50", 0.50, 4, 2)]
    [InlineData("１２３．４５", 123.45, 6, 2)]
    [InlineData("3,997.92", 3997.92, 8, 2)]
    [InlineData("3，997.92", 3997.92, 8, 2)]
    [InlineData("1,234,567", 1234567, 9, 0)]
    [InlineData("2 512.16", 2512.16, 8, 2)]
    [InlineData("510 .61", 510.61, 7, 2)]
    [InlineData("510. 61", 510.61, 7, 2)]
    [InlineData("5　10", 510, 4, 0)]
    public void Number_AsPrinted_IsRead(string text, decimal number, int length, int decimals)
    {
        NumberText.TryRead(text, 0, out var read, out var taken, out var printed).ShouldBeTrue();
        (read, taken, printed).ShouldBe((number, length, decimals));
    }

    [Theory]
    [InlineData("12，34", 12, 2)]
    [InlineData("1,2345", 1, 1)]
    [InlineData("21,5", 21, 2)]
    [InlineData("12.", 12, 2)]
    [InlineData("1.2.3", 1.2, 3)]
    [InlineData("20，实际", 20, 2)]
    [InlineData("20 万元", 20, 2)]
    public void Number_BeforeASignThatIsNotItsOwn_Ends(string text, decimal number, int length)
    {
        NumberText.TryRead(text, 0, out var read, out var taken, out _).ShouldBeTrue();
        (read, taken).ShouldBe((number, length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("万元")]
    [InlineData(".5")]
    [InlineData(",100")]
    [InlineData("999999999999999999999999999999999999999999999999")]
    public void Number_ThatIsNone_IsNotRead(string text) => NumberText.TryRead(text, 0, out _, out _, out _).ShouldBeFalse();

    [Theory]
    [InlineData("12345678901234")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.0000000000000001")]
    public void NumberLongerThanAnyFigureOfABudget_IsNone(string text) => NumberText.TryRead(text, 0, out _, out _, out _).ShouldBeFalse();

    [Fact]
    public void Number_InTheMiddle_IsReadFromThere()
    {
        NumberText.TryRead("共20.5元", 1, out var number, out var length, out _).ShouldBeTrue();
        (number, length).ShouldBe((20.5m, 4));
    }
}
