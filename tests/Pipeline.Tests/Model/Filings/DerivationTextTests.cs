using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Pipeline.Tests.Checking.Computing;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Model.Filings;

public sealed class DerivationTextTests
{
    [Theory]
    [InlineData("基本支出 @决算", "基本支出 = 人员经费 640.00 + 公用经费 （空） = 640.00（万元）", "basic spending = staff costs 640.00 + running costs of basic spending (blank) = 640.00 (万元)")]
    [InlineData("结转结余", "结转结余 = 总收入[决算] 10.50 − (人员经费[决算] 640.00 + 基本支出[决算] （空）) = 1.00（万元）", null)]
    [InlineData("人员控制率", "人员控制率 = 最小(在职人数 58人 ÷ 编制人数 62人，1) = 1.00%", null)]
    public void Sentence_TellsTheFiguresOfTheDerivation(string key, string zh, string? en)
    {
        var entry = new Entry(Key(key), ResultOf(key)) { Derivation = DerivationOf(key) };
        var filing = SomeFiling.Of(SomeFiling.Hunan, "人员经费 @决算 = 640.00", "公用经费 @决算 =", "总收入 @决算 = 10.50", "在职人数 = 58", "编制人数 = 62");
        var told = DerivationText.Of(entry, new FilingIndex(filing)).ShouldNotBeNull();
        told.Zh.ShouldBe(zh);
        if (en is not null) told.En.ShouldBe(en);
    }

    [Fact]
    public void Sentence_OfItems_NamesThem()
    {
        var filing = SomeFiling.Of(SomeFiling.Hunan, "项目.支出 @决算 #1 = 46.00", "项目.支出 @决算 #2 = 20.00").Named("项目", 1, "敬老院运转").Named("项目", 2, "集镇保洁");
        var sum = new SumOf([new FactTerm(Key("项目.支出 @决算 #1")), new FactTerm(Key("项目.支出 @决算 #2"))]);
        var entry = new Entry(Key("项目支出 @决算"), new Amount(66, 2, Unit.WanYuan, "66.00")) { Derivation = sum };
        DerivationText.Of(entry, new FilingIndex(filing))!.Zh.ShouldBe("项目支出 = 敬老院运转 46.00 + 集镇保洁 20.00 = 66.00（万元）");
    }

    [Fact]
    public void Sentence_OfAnOverriddenFigure_TellsTheComputedOne()
    {
        var filing = SomeFiling.Completed(SomeFiling.Hunan, "公务接待费 @决算 = 1.86", "三公经费 @决算 = 5");
        DerivationText.Of(filing.At("三公经费 @决算")!, new FilingIndex(filing))!.Zh.ShouldEndWith("= 1.86（万元）");
    }

    [Theory]
    [InlineData("基本支出 @决算", "人员经费 + 公用经费", "staff costs + running costs of basic spending")]
    [InlineData("结转结余", "总收入[决算] − (人员经费[决算] + 基本支出[决算])", null)]
    [InlineData("人员控制率", "最小(在职人数 ÷ 编制人数，1)", null)]
    public void Plan_TellsNoFigures(string key, string zh, string? en)
    {
        var told = DerivationText.Plan(Key(key), DerivationOf(key), new FilingIndex(SomeFiling.Of(SomeFiling.Hunan, "人员经费 @决算 = 640.00")));
        told.Zh.ShouldBe(zh);
        if (en is not null) told.En.ShouldBe(en);
    }

    [Theory]
    [InlineData(2, "敬老院运转 + 集镇保洁")]
    [InlineData(3, "各项目的支出之和")]
    public void Plan_OfItems_NamesThemWhileTheyHaveNames(int projects, string zh)
    {
        var filing = SomeFiling.Of(SomeFiling.Hunan, "项目.支出 @决算 #1 = 46.00", "项目.支出 @决算 #2 =", "项目.支出 @决算 #3 =").Named("项目", 1, "敬老院运转").Named("项目", 2, "集镇保洁").Named("项目", 3, "");
        var sum = new SumOf([.. Enumerable.Range(1, projects).Select(n => Term($"项目.支出 @决算 #{n}"))]);
        DerivationText.Plan(Key("项目支出 @决算"), sum, new FilingIndex(filing)).Zh.ShouldBe(zh);
    }

    [Fact]
    public void Sentence_WithoutDerivation_IsNone() =>
        DerivationText.Of(new Entry(Key("人员经费"), new Blank("")), new FilingIndex(SomeFiling.Of(SomeFiling.Hunan))).ShouldBeNull();

    private static FactKey Key(string key) => FactKeyText.Parse(key).ShouldNotBeNull();

    private static Amount ResultOf(string key) => key switch
    {
        "人员控制率" => new Amount(1, 2, Unit.Percent, "1.00%"),
        "结转结余" => new Amount(1, 2, Unit.WanYuan, "1.00"),
        _ => new Amount(640, 2, Unit.WanYuan, "640.00"),
    };

    private static Derivation DerivationOf(string key) => key switch
    {
        "人员控制率" => new RoundedTo(new LeastOf([new QuotientOf(Term("在职人数"), Term("编制人数")), new NumberTerm(1)]), 2, Unit.Percent),
        "结转结余" => new DifferenceOf(Term("总收入 @决算"), new SumOf([Term("人员经费 @决算"), Term("基本支出 @决算")])),
        _ => new SumOf([Term("人员经费 @决算"), Term("公用经费 @决算")]),
    };

    private static FactTerm Term(string key) => new(Key(key));
}
