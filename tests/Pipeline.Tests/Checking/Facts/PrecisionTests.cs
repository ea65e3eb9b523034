using Gouji.Checking.Facts;
using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Checking.Facts;

public sealed class PrecisionTests
{
    [Fact]
    public void RoundFigure_BesideBrokenOnes_IsAsExactAsThey() =>
        Ranges("附件2 公用经费@年初预算 20", "附件2 公用经费@决算 510.61")[0].ShouldBe(new Interval(19.995m, 20.005m));

    [Fact]
    public void RoundFigure_AmongRoundOnes_IsRounded() => Ranges("附件2 公用经费@年初预算 20", "附件2 公用经费@决算 511")[0].ShouldBe(new Interval(19.5m, 20.5m));

    [Fact]
    public void Figures_OfAnotherPart_DoNotCount() => Ranges("附件2 公用经费@年初预算 20", "正文 公用经费@决算 510.61")[0].ShouldBe(new Interval(19.5m, 20.5m));

    [Fact]
    public void OneLongFigure_AmongMany_IsNotUsual() =>
        Ranges("附件2 公用经费@年初预算 20.1", "附件2 公用经费@决算 3.2", "附件2 三公经费@决算 4.5", "附件2 三公经费@年初预算 4.6", "附件2 基本支出@决算 1.23456")[0].ShouldBe(new Interval(20.05m, 20.15m));

    [Fact]
    public void Yuan_AreComparedInTenThousands()
    {
        var book = Some.Book("附件2 公用经费@决算 727800元", "正文 公用经费@决算[一般公共预算] 72.78万元", "正文 三公经费@决算 72.79");
        var statements = book.Report.Statements;
        book.Range(statements[0], statements[0].Amount!).ShouldBe(new Interval(72.77995m, 72.78005m));
        book.Agree(statements[0], statements[1]).ShouldBeTrue();
        statements[0].Amount!.Base.ShouldBe(72.78m);
    }

    [Fact]
    public void VagueFigures_DoNotMakeOthersExact() => Ranges("附件2 公用经费@年初预算 20", "附件2 公用经费@决算 约510.61")[0].ShouldBe(new Interval(19.5m, 20.5m));

    [Fact]
    public void VagueFigure_StandsForItsInterval() => Ranges("附件2 公用经费@年初预算 20余万元", "附件2 公用经费@决算 510.61")[0].ShouldBe(new Interval(20, 30));

    [Theory]
    [InlineData("附件2 在职人数 40", 40, 40)]
    [InlineData("附件3 总得分 98", 98, 98)]
    [InlineData("附件2 人员控制率 96.4%", 0.9635, 0.9645)]
    [InlineData("附件2 楼堂馆所「楼」.批复规模 120", 119.5, 120.5)]
    public void OtherQuantities_AreAsExactAsTheyPrint(string fact, decimal low, decimal high) =>
        Ranges(fact, "附件2 公用经费@决算 510.61", "附件3 公用经费@决算 510.61")[0].ShouldBe(new Interval(low, high));

    [Fact]
    public void Repair_IsWrittenAsItsPart()
    {
        var book = Some.Book("附件2 公用经费@年初预算 20", "附件2 公用经费@决算 510.61", "附件2 三公经费@决算", "正文 在职人数 40");
        book.Report.Statements.Select(book.Decimals).ShouldBe([2, 2, 2, 0]);
    }

    private static Interval[] Ranges(params string[] facts)
    {
        var statements = Some.Report(facts).Statements;
        var precision = new Precision(statements);
        return [.. statements.Select(s => precision.Range(s, s.Amount!))];
    }
}
