using Gouji.Model;
using Gouji.Reading.Wording;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Wording;

public sealed class AmountTextTests
{
    [Theory]
    [InlineData("72.78", 72.78)]
    [InlineData(" 72.78　", 72.78)]
    [InlineData("７２．７８", 72.78)]
    [InlineData("1,528.29", 1528.29)]
    [InlineData("1，528.29", 1528.29)]
    [InlineData("1 528.29", 1528.29)]
    [InlineData("72.78万元", 72.78)]
    [InlineData("727800元", 72.78)]
    [InlineData("72.78万", 72.78)]
    [InlineData("0.03亿", 300)]
    [InlineData("0.03亿元", 300)]
    [InlineData("-3.50", -3.50)]
    [InlineData("－3.50", -3.50)]
    [InlineData("（3.50）", -3.50)]
    [InlineData("▲3.50", -3.50)]
    [InlineData("无", 0)]
    public void Money_InAFigureCell_IsInTenThousands(string printed, decimal wanted) =>
        AmountText.Figure(printed, Unit.WanYuan).ShouldBeOfType<Amount>().Base.ShouldBe(wanted);

    [Fact]
    public void Figure_WithoutUnit_TakesTheFormsUnit() => AmountText.Figure("727800", Unit.Yuan).ShouldBeOfType<Amount>().Base.ShouldBe(72.78m);

    [Fact]
    public void Figure_InPercent_IsAShare()
    {
        var rate = AmountText.Figure("96.39%", Unit.Percent).ShouldBeOfType<Amount>();
        (rate.Base, rate.BaseDecimals, rate.Decimals).ShouldBe((0.9639m, 4, 2));
    }

    [Theory]
    [InlineData("20余万元", Vagueness.OrMore)]
    [InlineData("20多万元", Vagueness.OrMore)]
    [InlineData("20万余元", Vagueness.OrMore)]
    [InlineData("约20万元", Vagueness.About)]
    [InlineData("大约20万元", Vagueness.About)]
    [InlineData("20万元左右", Vagueness.About)]
    [InlineData("近20万元", Vagueness.Nearly)]
    [InlineData("20万元以上", Vagueness.AtLeast)]
    [InlineData("超过20万元", Vagueness.AtLeast)]
    [InlineData("20万元以内", Vagueness.AtMost)]
    public void Figure_WithAVagueWord_IsVague(string printed, Vagueness vagueness)
    {
        var amount = AmountText.Figure(printed, Unit.WanYuan).ShouldBeOfType<Amount>();
        (amount.Number, amount.Unit, amount.Vagueness).ShouldBe((20m, Unit.WanYuan, vagueness));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("　 ", false)]
    [InlineData("——", true)]
    [InlineData("-", true)]
    [InlineData("/", true)]
    public void Figure_LeftOut_IsBlankAndNotZero(string printed, bool isStruckOut) =>
        AmountText.Figure(printed, Unit.WanYuan).ShouldBeOfType<Blank>().IsStruckOut.ShouldBe(isStruckOut);

    [Theory]
    [InlineData("详见说明")]
    [InlineData("20、30")]
    [InlineData("2023年12月")]
    public void Figure_ThatIsNoNumber_IsWords(string printed) => AmountText.Figure(printed, Unit.WanYuan).ShouldBeOfType<Words>().Printed.ShouldBe(printed);

    [Theory]
    [InlineData("≥95%", Comparator.AtLeast, 0.95)]
    [InlineData("≥ 95％", Comparator.AtLeast, 0.95)]
    [InlineData(">=95%", Comparator.AtLeast, 0.95)]
    [InlineData("不低于95%", Comparator.AtLeast, 0.95)]
    [InlineData("≤60万元", Comparator.AtMost, 60)]
    [InlineData("不超过60万元", Comparator.AtMost, 60)]
    [InlineData("＞5", Comparator.More, 5)]
    [InlineData("＜5", Comparator.Less, 5)]
    [InlineData("＝12", Comparator.Equal, 12)]
    [InlineData("100%", Comparator.None, 1)]
    [InlineData("18个村（社区）", Comparator.None, 18)]
    [InlineData("3.2万人次", Comparator.None, 32000)]
    public void Target_ThatIsANumber_HasItsOperator(string printed, Comparator comparator, decimal wanted)
    {
        var amount = AmountText.Target(printed).ShouldBeOfType<Amount>();
        (amount.Comparator, amount.Base).ShouldBe((comparator, wanted));
    }

    [Theory]
    [InlineData("及时")]
    [InlineData("按月支付")]
    [InlineData("货物30万元以下，工程60万元以下走电子卖场")]
    [InlineData("2023年12月底前")]
    public void Target_ThatSaysMore_IsWords(string printed) => AmountText.Target(printed).ShouldBeOfType<Words>();

    [Fact]
    public void Target_LeftOut_IsBlank() => AmountText.Target("　").ShouldBeOfType<Blank>();

    [Fact]
    public void Amount_Printed_IsWhatStandsThere() => AmountText.Figure(" 约20万元 ", Unit.WanYuan).Printed.ShouldBe("约20万元");
}
