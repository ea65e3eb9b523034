using Gouji.Model;
using Gouji.Reading.Wording;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Wording;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2024年3月20日", "2024-03-20")]
    [InlineData("２０２４年３月２０日", "2024-03-20")]
    [InlineData("2024-03-20", "2024-03-20")]
    [InlineData("2024.3.20", "2024-03-20")]
    [InlineData("2024/3/20", "2024-03-20")]
    [InlineData(" 2024 年 3 月 20 日 ", "2024-03-20")]
    public void Date_InAnyForm_IsADay(string printed, string day) =>
        DateText.Read(printed).ShouldBeOfType<Day>().Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(day);

    [Theory]
    [InlineData("")]
    [InlineData("　　")]
    [InlineData("    年  月  日")]
    public void Date_NotFilledIn_IsBlank(string printed) => DateText.Read(printed).ShouldBeOfType<Blank>();

    [Theory]
    [InlineData("2024年2月30日")]
    [InlineData("2024年13月1日")]
    [InlineData("2024年3月")]
    [InlineData("3月20日")]
    public void Date_ThatIsNone_IsWords(string printed) => DateText.Read(printed).ShouldBeOfType<Words>();
}
