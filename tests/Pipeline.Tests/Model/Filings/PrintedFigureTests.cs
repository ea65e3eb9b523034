using Gouji.Model;
using Gouji.Model.Filings;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Model.Filings;

public sealed class PrintedFigureTests
{
    private static Amount Money(decimal number, int decimals, string printed) => new(number, decimals, Unit.WanYuan, printed);

    [Fact]
    public void Figure_ThatDidNotChange_IsPrintedAsItWas() =>
        PrintedFigure.Like(Money(9.9800m, 2, "9.98"), Money(9.98m, 2, "9.98万元")).ShouldBe("9.98万元");

    [Fact]
    public void Figure_ThatChanged_KeepsUnitAndDecimals() =>
        PrintedFigure.Like(Money(13m, 0, "13"), Money(9.98m, 2, "9.98万元")).ShouldBe("13.00万元");

    [Fact]
    public void Figure_WithMoreDecimals_LosesNone() =>
        PrintedFigure.Like(Money(1.125m, 3, "1.125"), Money(9.98m, 2, "9.98万元")).ShouldBe("1.125万元");

    [Fact]
    public void Figure_InAnotherUnit_IsConverted() =>
        PrintedFigure.Like(Money(1.5m, 1, "1.5"), new Amount(98000m, 0, Unit.Yuan, "98000元")).ShouldBe("15000元");

    [Fact]
    public void Negative_TakesItsSignAlong() =>
        PrintedFigure.Like(Money(2m, 0, "2"), Money(-3.50m, 2, "-3.50万元")).ShouldBe("2.00万元");

    [Fact]
    public void Words_GiveWayToWords() =>
        PrintedFigure.Like(new Words("集镇清扫保洁"), new Words("集镇保洁")).ShouldBe("集镇清扫保洁");

    [Fact]
    public void FigureWrittenAsNone_IsPrintedAnew_WhenThereIsOne() =>
        PrintedFigure.Like(Money(2m, 0, "2"), Money(0m, 0, "无")).ShouldBe("2");
}
