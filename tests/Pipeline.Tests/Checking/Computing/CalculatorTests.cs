using Gouji.Checking.Computing;
using Gouji.Model;
using Gouji.Model.Filings;
using Shouldly;
using Xunit;
using static Gouji.Pipeline.Tests.Checking.Computing.SomeFiling;

namespace Gouji.Pipeline.Tests.Checking.Computing;

public sealed class CalculatorTests
{
    private static readonly string[] s_publicExpenses = ["公务用车购置费 @决算 = 0", "公务用车运行维护费 @决算 = 8.12", "因公出国费 @决算 = 0.00", "公务接待费 @决算 = 1.86"];

    [Fact]
    public void Total_OfTotals_IsComputedWithItsDerivation()
    {
        var filing = Completed(Hunan, s_publicExpenses);
        filing.Printed("公务用车购置和运行费 @决算").ShouldBe("8.12");
        var total = filing.At("三公经费 @决算").ShouldNotBeNull();
        (total.Value.Printed, total.Origin).ShouldBe(("9.98", Origin.Computed));
        total.Derivation.ShouldNotBeNull().Evaluate(new FilingIndex(filing).Figure).ShouldBe(9.98m);
        DerivationText.Of(total, new FilingIndex(filing))!.Zh.ShouldBe("三公经费 = 公务用车购置和运行费 8.12 + 因公出国费 0.00 + 公务接待费 1.86 = 9.98（万元）");
    }

    [Fact]
    public void Total_RowsOfTheFormLeftEmpty_CountNothing() =>
        Completed(Hunan, "公务接待费 @上年决算 = 2.04", "公务用车运行维护费 @上年决算 = 8.6").Printed("三公经费 @上年决算").ShouldBe("10.64");

    [Fact]
    public void Total_AllRowsEmpty_StaysEmpty() => Completed(Hunan, "公务接待费 @决算 =", "因公出国费 @决算 =").At("三公经费 @决算").ShouldBeNull();

    [Fact]
    public void Total_PartsOfAScopeTheFormDoesNotList_AreNotAll() =>
        Completed(Hunan, "公务接待费 @决算 [一般公共预算] = 1.86").At("三公经费 @决算 [一般公共预算]").ShouldBeNull();

    [Fact]
    public void Total_TermTheFormHasAPlaceFor_CountsOnceItIsFilledIn()
    {
        var blank = Completed(Hunan, "项目.支出 @全年预算 #1 =", "项目.财政拨款 @全年预算 #1 =", "项目.上年结转 @全年预算 #1 =", "项目.其他资金 @全年预算 #1 =");
        blank.At("项目.支出 @全年预算 #1").ShouldNotBeNull().Derivation.ShouldNotBeNull().Facts().Select(FactKeyText.Print)
            .ShouldBe(["项目.财政拨款 @全年预算 #1", "项目.其他资金 @全年预算 #1", "项目.上年结转 @全年预算 #1"]);
        Completed(Hunan, "项目.支出 @全年预算 #1 =", "项目.财政拨款 @全年预算 #1 = 55", "项目.上年结转 @全年预算 #1 =", "项目.其他资金 @全年预算 #1 = 3").Printed("项目.支出 @全年预算 #1").ShouldBe("58.00");
    }

    [Fact]
    public void Total_OfBasicAndProject_WaitsForBoth()
    {
        Completed(Hunan, "基本支出 @决算 [一般公共预算] =", "项目支出 @决算 [一般公共预算] = 894.71").At("总支出 @决算 [一般公共预算]").ShouldBeNull();
        Completed(Hunan, "基本支出 @决算 [一般公共预算] = 760.70", "项目支出 @决算 [一般公共预算] = 894.71").Printed("总支出 @全年预算|决算 [一般公共预算]").ShouldBe("1655.41", "the form prints it for either stage");
    }

    [Fact]
    public void Total_ScopesDiffer_IsNotComputed() =>
        Completed(Hunan, "基本支出 @决算 [一般公共预算] = 760.70", "项目支出 @决算 [政府性基金] = 85").Entries.ShouldAllBe(e => e.Key.Concept.Name != "总支出");

    [Fact]
    public void OfWhichRows_MakeNoTotal() =>
        Completed(Hunan, "办公经费 @决算 = 10", "水电差旅费 @决算 = 5", "会议培训费 @决算 = 1").At("公用经费 @决算").ShouldBeNull();

    [Fact]
    public void Projects_OneBlank_CountsNothing() =>
        Completed(Hunan, "项目.支出 @决算 #1 = 46", "项目.支出 @决算 #2 =", "项目.支出 @决算 #3 = 301.35").Printed("项目支出 @决算").ShouldBe("347.35");

    [Fact]
    public void Projects_AllBlank_GiveNoTotal() => Completed(Hunan, "项目.支出 @决算 #1 = 46", "项目.支出 @上年决算 #1 =").At("项目支出 @上年决算").ShouldBeNull();

    [Fact]
    public void Part_IsNeverWhatIsLeftOfATotal() =>
        Completed(Hunan, "总支出 @决算 [一般公共预算] = 100", "基本支出 @决算 [一般公共预算] = 60").At("项目支出 @决算 [一般公共预算]").ShouldBeNull();

    [Fact]
    public void AllFunds_AreTheScopesTheFormPrints()
    {
        string[] scopes = ["总支出 @全年预算|决算 [一般公共预算] = 1655.41", "总支出 @全年预算|决算 [政府性基金] = 85", "总支出 @全年预算|决算 [其他资金] = 12"];
        Completed(Hunan, scopes).Printed("总支出 @决算 [全部资金]").ShouldBe("1752.41");
        Completed(Hunan, [.. scopes, "总支出 @全年预算 [全部资金] = 1752.41"]).At("总支出 @决算 [全部资金]").ShouldBeNull("the scopes are those of the budget");
        Completed(Hunan, [.. scopes, "总支出 @决算 [全部资金] = 1700"]).At("总支出 @决算 [全部资金]")!.Origin.ShouldBe(Origin.Entered, "an open stage contradicts nobody");
    }

    [Fact]
    public void Ways_ThatContradict_GiveNothing() => Completed("shanxi-2022", "总支出 @决算 [一般公共预算] = 100", "总支出 @决算 [其他资金] = 5",
        "基本支出 @决算 [全部资金] = 60", "项目支出 @决算 [全部资金] = 44").At("总支出 @决算 [全部资金]").ShouldBeNull();

    [Fact]
    public void Entered_ThatAgrees_KeepsItsValueAndGetsTheDerivation()
    {
        var entry = Completed(Hunan, [.. s_publicExpenses, "三公经费 @决算 = 10.0"]).At("三公经费 @决算")!;
        (entry.Value.Printed, entry.Origin, entry.Computed).ShouldBe(("10.0", Origin.Entered, null));
        entry.Derivation.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(Origin.Entered, Origin.Overridden)]
    [InlineData(Origin.BroughtForward, Origin.Overridden)]
    [InlineData(Origin.Accounts, Origin.Overridden)]
    [InlineData(Origin.Overridden, Origin.Overridden)]
    [InlineData(Origin.Imported, Origin.Imported)]
    public void Entered_ThatDiffers_KeepsItsValueBesideTheComputedOne(Origin before, Origin after)
    {
        var entry = Calculator.Complete(Of(Hunan, s_publicExpenses).With("三公经费 @决算 = 12.50", before)).At("三公经费 @决算")!;
        (entry.Value.Printed, entry.Origin, entry.Computed?.Printed).ShouldBe(("12.50", after, "9.98"));
    }

    [Fact]
    public void Overridden_ThatCameToAgree_IsEnteredAgain()
    {
        var entry = Calculator.Complete(Of(Hunan, s_publicExpenses).With("三公经费 @决算 = 9.98", Origin.Overridden)).At("三公经费 @决算")!;
        (entry.Origin, entry.Computed).ShouldBe((Origin.Entered, null));
    }

    [Fact]
    public void Computed_IsComputedAnew_AndGoesWhereItCannotBe()
    {
        Calculator.Complete(Of(Hunan, s_publicExpenses).With("三公经费 @决算 = 99", Origin.Computed)).Printed("三公经费 @决算").ShouldBe("9.98");
        Calculator.Complete(Of(Hunan).With("三公经费 @决算 = 99", Origin.Computed)).At("三公经费 @决算").ShouldBeNull();
    }

    [Fact]
    public void StruckOut_StaysAsItIs() => Completed(Hunan, [.. s_publicExpenses, "三公经费 @决算 = ——"]).Printed("三公经费 @决算").ShouldBe("——");

    [Fact]
    public void Rates_AreOfTwoDecimals()
    {
        var filing = Completed(Hunan, "编制人数 = 62", "在职人数 = 58", "总支出 @全年预算 [全部资金] = 1780.80", "总支出 @决算 [全部资金] = 1752.41");
        (filing.Printed("人员控制率"), filing.Printed("预算执行率")).ShouldBe(("93.55%", "98.41%"));
        DerivationText.Of(filing.At("人员控制率")!, new FilingIndex(filing))!.Zh.ShouldBe("人员控制率 = 在职人数 58人 ÷ 编制人数 62人 = 93.55%");
    }

    [Theory]
    [InlineData("93.5%", Origin.Entered)]
    [InlineData("94%", Origin.Entered)]
    [InlineData("93.6%", Origin.Overridden)]
    public void Rate_AgreesToItsOwnDigits(string printed, Origin origin) =>
        Completed(Hunan, "编制人数 = 62", "在职人数 = 58", "人员控制率 = " + printed).At("人员控制率")!.Origin.ShouldBe(origin);

    [Fact]
    public void Rate_OnAZeroBase_IsNone() => Completed(Hunan, "编制人数 = 0", "在职人数 = 0").At("人员控制率").ShouldBeNull();

    [Fact]
    public void Building_HasItsRates()
    {
        var filing = Completed(Hunan, "楼堂馆所.批复规模 #1 = 1200", "楼堂馆所.实际规模 #1 = 1180", "楼堂馆所.预算投资 #1 = 300", "楼堂馆所.实际投资 #1 = 310.5");
        (filing.Printed("楼堂馆所.规模控制率 #1"), filing.Printed("楼堂馆所.投资概算控制率 #1")).ShouldBe(("98.33%", "103.50%"));
    }

    [Theory]
    [InlineData("项目.年中调整 #1 = 38.2", "6.20")]
    [InlineData("项目.年中调减 #1 = 6.4", "-38.40")]
    [InlineData("项目.支出 @全年预算 #1 = 300", "3.50")]
    [InlineData("项目.年中调整 #1 =", null)]
    public void Balance_OfAProject_FollowsFromWhatIsStated(string stated, string? left) =>
        Completed(Hunan, "项目.支出 @年初预算 #1 = 264.50", "项目.支出 @决算 #1 = 296.50", stated).Printed("项目.结转结余 #1").ShouldBe(left);

    [Fact]
    public void Table_InYuan_StaysInYuan()
    {
        var filing = Calculator.Complete(Of("guizhou-project-2022", "项目.其他资金 @决算 #1 =") with
        {
            Entries = [new Entry(FactKeyText.Parse("项目.财政拨款 @决算 #1")!, new Amount(840970.5m, 2, Unit.Yuan, "840970.50")), new Entry(FactKeyText.Parse("项目.上年结转 @决算 #1")!, new Amount(42350m, 2, Unit.Yuan, "42350.00"))],
        });
        filing.Printed("项目.支出 @决算 #1").ShouldBe("883320.50");
    }

    [Fact]
    public void BasicBudget_ChangesWithinOneScope()
    {
        string[] general = ["基本支出 @年初预算 [一般公共预算] = 716.50", "基本支出 @决算 [一般公共预算] = 760.70"];
        Completed(Hunan, general).Printed("基本支出预算调整 @决算").ShouldBe("44.20");
        string[] all = [.. general, "基本支出 @全年预算|决算 [全部资金] = 772.70", "总支出 @年初预算 [全部资金] = 1465", "项目支出 @年初预算 = 748.50"];
        Completed(Hunan, all).At("基本支出预算调整 @决算").ShouldBeNull("two scopes give two changes");
        Completed(Hunan, [.. all, "项目支出 @决算 = 979.71", "项目支出 @决算 [全部资金] = 979.71"]).Printed("基本支出预算调整 @决算").ShouldBe("56.20", "the table counts all funds");
    }

    [Fact]
    public void Change_OfAFigureTheTextSpeaksOf_IsItsSize()
    {
        var filing = Of(Hunan, "三公经费 @决算 = 9.98", "三公经费 @上年决算 = 10.64", "变动.金额 @决算|上年决算 #1 =", "变动.比率 @决算|上年决算 #1 =").Named("变动", 1, "三公经费");
        var completed = Calculator.Complete(filing);
        (completed.Printed("变动.金额 @决算|上年决算 #1"), completed.Printed("变动.比率 @决算|上年决算 #1")).ShouldBe(("0.66", "6.20%"));
    }

    [Fact]
    public void Change_BoundInTheBody_IsComputed()
    {
        var key = FactKeyText.Parse("变动.完成率 @年初预算|决算 #1")!;
        var filing = Of(Hunan, "三公经费 @决算 = 9.98", "三公经费 @年初预算 = 11.5", "变动.金额 @年初预算|决算 #1 =").Named("变动", 1, "三公经费");
        Calculator.Complete(filing with { Body = [new BodyParagraph(0, [new FigurePiece(key, new Amount(86.8m, 1, Unit.Percent, "86.8%"))])] }).Printed("变动.完成率 @年初预算|决算 #1").ShouldBe("86.78%");
    }

    [Fact]
    public void BlankSheet_KnowsHowItWillBeWorkedOut()
    {
        var filing = Completed(Hunan, "编制人数 =", "在职人数 =", "人员控制率 =", "三公经费 @决算 =", "总得分 =", "指标.分值 #1 = 90", "指标.得分 #1 =");
        filing.At("三公经费 @决算")!.Derivation.ShouldBeOfType<SumOf>().Terms.Count.ShouldBe(3);
        filing.At("人员控制率")!.Derivation.ShouldBeOfType<RoundedTo>().Unit.ShouldBe(Unit.Percent);
        filing.At("总得分")!.Derivation.ShouldBeOfType<SumOf>().Terms.Count.ShouldBe(2);
        filing.Entries.Where(e => e.Origin == Origin.Entered && e.Key.Concept.Name != "指标.分值").ShouldAllBe(e => e.Value is Blank);
        SomeFiling.Outline(Calculator.Complete(filing)).ShouldBe(SomeFiling.Outline(filing));
    }

    [Fact]
    public void Entries_Added_StandWhereTheFormAsksForThem()
    {
        var keys = Completed(Hunan, "公务用车运行维护费 @决算 = 8.12", "公务接待费 @决算 = 1.86", "公用经费 @决算 = 71.28").Entries.Select(e => FactKeyText.Print(e.Key)).ToList();
        keys.ShouldBe(["三公经费 @决算", "公务用车购置和运行费 @决算", "公务用车运行维护费 @决算", "公务接待费 @决算", "公用经费 @决算", "预算执行分值"]);
    }

    [Theory]
    [InlineData("no-such-form")]
    [InlineData("")]
    public void UnknownForm_StillComputesWhatNeedsNone(string form) => Completed(form, "编制人数 = 62", "在职人数 = 58").Printed("人员控制率").ShouldBe("93.55%");

    [Fact]
    public void HugeFigures_AreLeftAlone()
    {
        var huge = new Amount(9_999_999_999_999m, 0, Unit.WanYuan, "9999999999999");
        var filing = Of(Hunan) with { Entries = [.. s_publicExpenses.Select(f => new Entry(FactKeyText.Parse(f[..f.IndexOf('=', StringComparison.Ordinal)])!, huge))] };
        Calculator.Complete(filing).At("三公经费 @决算").ShouldBeNull();
    }
}
