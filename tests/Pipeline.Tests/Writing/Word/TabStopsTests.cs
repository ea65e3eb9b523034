using Gouji.Writing.Word;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Word;

/// <summary>Names and dates under a table stand side by side, or in two lines where they are too long.</summary>
public sealed class TabStopsTests
{
    [Fact]
    public void Words_ShareTheRoomThatIsLeft()
    {
        var stops = TabStops.Of("甲：\t乙：\t丙：", 210, 1890);
        (stops.PerLine, string.Join(' ', stops.Places)).ShouldBe((3, "630 1260"));
    }

    [Fact]
    public void WordsTooLongForALine_StandInTwo()
    {
        var stops = TabStops.Of("填表人：（略）\t填报日期：2024年3月12日\t联系电话：138****0000\t单位负责人签字：（略）", 210, 8844);
        (stops.PerLine, string.Join(' ', stops.Places)).ShouldBe((2, "4422"));
    }
}
