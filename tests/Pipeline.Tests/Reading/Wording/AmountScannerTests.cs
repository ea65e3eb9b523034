using Gouji.Model;
using Gouji.Reading.Wording;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Wording;

public sealed class AmountScannerTests
{
    [Theory]
    [InlineData("改造危房12户，清淤3.5公里。", "12户", "3.5公里")]
    [InlineData("支出2,512.16万元、利息1，018.5元", "2,512.16万元", "1，018.5元")]
    [InlineData("支出２０．５万元", "２０．５万元")]
    [InlineData("支出 20 .5 万元", "20 .5 万元")]
    [InlineData("控制率为96.39％", "96.39％")]
    [InlineData("结余-3.5万元", "-3.5万元")]
    [InlineData("拨付二十万元", "二十万元")]
    [InlineData("拨付贰拾万元", "贰拾万元")]
    [InlineData("1.2023年预算资金2127.21万元", "2127.21万元")]
    [InlineData("帮助500余人就业，近2.4万亩", "500余人", "近2.4万亩")]
    [InlineData("约3亿元，20多万元，80人左右，100万元以内，60%以上", "约3亿元", "20多万元", "80人左右", "100万元以内", "60%以上")]
    [InlineData("投入18万余元", "18万余元")]
    [InlineData("每斤17.5元/斤", "17.5元")]
    public void Amounts_InASentence_AreFound(string text, params string[] printed) =>
        AmountScanner.Scan(text).Select(a => a.Amount.Printed).ShouldBe(printed);

    [Theory]
    [InlineData("2023年12月31日")]
    [InlineData("二〇二三年度")]
    [InlineData("第3次会议，第二批")]
    [InlineData("S532、C321道路，5G基站")]
    [InlineData("联系电话：138****0001")]
    [InlineData("附件2")]
    [InlineData("一是落实“三公”经费，十五个村，两个高于")]
    [InlineData("“125”目标任务")]
    [InlineData("财预〔2021〕101号")]
    [InlineData("2023-2025年，8:30")]
    public void Numbers_ThatAreNames_AreNoAmounts(string text) => AmountScanner.Scan(text).ShouldBeEmpty();

    [Theory]
    [InlineData("18万余元", 18, Vagueness.OrMore)]
    [InlineData("近2.4万元", 2.4, Vagueness.Nearly)]
    [InlineData("约3亿元", 30000, Vagueness.About)]
    [InlineData("二十万元左右", 20, Vagueness.About)]
    [InlineData("超过5万元", 5, Vagueness.AtLeast)]
    [InlineData("5万元以内", 5, Vagueness.AtMost)]
    [InlineData("－5万元", -5, Vagueness.None)]
    [InlineData("3200元", 0.32, Vagueness.None)]
    public void Amount_Found_HasItsValue(string text, decimal wanted, Vagueness vagueness)
    {
        var amount = AmountScanner.Scan(text).ShouldHaveSingleItem().Amount;
        (amount.Base, amount.Vagueness).ShouldBe((wanted, vagueness));
    }

    [Theory]
    [InlineData("结转约20.5万元左右，剩余-3万元、二十万元以内")]
    [InlineData("共 1 528.29 万元，近500余人")]
    public void Amount_Found_StandsWhereItSays(string text)
    {
        foreach (var found in AmountScanner.Scan(text)) text.Substring(found.Start, found.Length).ShouldBe(found.Amount.Printed);
    }

    [Fact]
    public void AccountNumberBeforeAUnit_IsNoAmount() => AmountScanner.Scan("账号6222021234567890123元，另付20元").Select(a => a.Amount.Printed).ShouldBe(["20元"]);

    [Fact]
    public void Amounts_Found_DoNotOverlap()
    {
        var found = AmountScanner.Scan("20万元30万元，约5人、二十万元3%，1,000元2，000元");
        found.Count.ShouldBe(7);
        for (var i = 1; i < found.Count; i++) found[i].Start.ShouldBeGreaterThanOrEqualTo(found[i - 1].End);
    }
}
