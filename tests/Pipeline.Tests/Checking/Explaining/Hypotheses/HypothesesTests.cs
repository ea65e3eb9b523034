using Gouji.Checking.Explaining;
using Gouji.Checking.Explaining.Hypotheses;
using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Checking.Explaining.Hypotheses;

/// <summary>Each hypothesis explains its own kind of slip and not another.</summary>
public sealed class HypothesesTests
{
    private const string Parts = "总支出 = 基本支出 + 项目支出";

    [Theory]
    [InlineData(2840.99, 2480.99, "数字颠倒")]
    [InlineData(96.93, 96.39, "数字颠倒")]
    [InlineData(3412, 2413, "数字颠倒")]
    [InlineData(510.61, 570.61, null)]
    [InlineData(12, 121, null)]
    [InlineData(20, 20, null)]
    public void SwappedDigits_ExplainsDigitsThatChangedPlaces(decimal old, decimal wanted, string? kind) => Kind(new SwappedDigits(), old, wanted).ShouldBe(kind);

    [Fact]
    public void SwappedDigits_NextToEachOther_WeighMore() =>
        new SwappedDigits().Explain(Repair(2840.99m, 2480.99m))!.Weight.ShouldBeGreaterThan(new SwappedDigits().Explain(Repair(3412, 2413))!.Weight);

    [Theory]
    [InlineData(510.61, 570.61, "错一位")]
    [InlineData(510.61, 510.67, "错一位")]
    [InlineData(510.61, 570.67, null)]
    [InlineData(510.61, 5100.61, null)]
    public void WrongDigit_ExplainsOneOtherDigit(decimal old, decimal wanted, string? kind) => Kind(new WrongDigit(), old, wanted).ShouldBe(kind);

    [Theory]
    [InlineData(187.34, 1873.38, null)]
    [InlineData(173.38, 1873.38, "漏写一位")]
    [InlineData(1873.38, 173.38, "多写一位")]
    [InlineData(51, 510.61, null)]
    [InlineData(118, 18, "多写一位")]
    [InlineData(5, 51, null)]
    public void MissingOrDoubledDigit_ExplainsOneDigitMoreOrLess(decimal old, decimal wanted, string? kind) => Kind(new MissingOrDoubledDigit(), old, wanted).ShouldBe(kind);

    [Theory]
    [InlineData(727800, 72.78, "元与万元混用")]
    [InlineData(72.78, 727800, "元与万元混用")]
    [InlineData(727.8, 72.78, "小数点错位")]
    [InlineData(0.7278, 72.78, "小数点错位")]
    [InlineData(73.78, 72.78, null)]
    [InlineData(0, 72.78, null)]
    public void UnitSlip_ExplainsTheSameDigitsElsewhere(decimal old, decimal wanted, string? kind) => Kind(new UnitSlip(), old, wanted).ShouldBe(kind);

    [Theory]
    [InlineData(-3.5, 3.5, "正负号相反")]
    [InlineData(3.5, -3.5, "正负号相反")]
    [InlineData(3.5, 5.3, null)]
    [InlineData(0, 0, null)]
    public void WrongSign_ExplainsTheOppositeNumber(decimal old, decimal wanted, string? kind) => Kind(new WrongSign(), old, wanted).ShouldBe(kind);

    [Theory]
    [InlineData("附件3 项目支出@决算", "漏填")]
    [InlineData("附件3 项目支出@决算 0", null)]
    public void LeftBlank_ExplainsABlank(string fact, string? kind) => Kind(new LeftBlank(), Repair(0, 20, fact)).ShouldBe(kind);

    [Theory]
    [InlineData("附件3 项目支出@年初预算 31.00", "抄错列")]
    [InlineData("附件3 项目支出@年初预算 32.00", null)]
    [InlineData("附件2 项目支出@年初预算 31.00", null)]
    [InlineData("附件3 人员经费@年初预算 31.00", null)]
    public void NeighbourValue_ExplainsAnotherColumnsFigure(string neighbour, string? kind) =>
        Kind(new NeighbourValue(), Repair(31, 20, "附件3 项目支出@决算 31.00", neighbour)).ShouldBe(kind);

    [Theory]
    [InlineData(6, 4, "抄错行")]
    [InlineData(7, 4, null)]
    [InlineData(6, 5, null)]
    public void NeighbourValue_ExplainsTheNextRowsFigure(int row, int column, string? kind)
    {
        var report = Some.Report("附件2 人员经费@决算 31.00", "附件2 公用经费@决算 31.00");
        Statement[] placed =
        [
            report.Statements[0] with { Place = new CellPlace("a.docx", 1, 5, 4, 1, 0, 5) },
            report.Statements[1] with { Place = new CellPlace("a.docx", 1, row, column, 1, 0, 5) },
        ];
        var book = new Gouji.Checking.Facts.FactBook(report with { Statements = placed }, Gouji.Model.Catalogue.Vocabulary.Default);
        var relation = Some.Relations(Parts, "附件3 总支出@决算 31.00", "附件3 基本支出@决算 10.00", "附件3 项目支出@决算 20.00").Single();
        Kind(new NeighbourValue(), new Repair(placed[0], 31, 20, 2, relation, book)).ShouldBe(kind);
    }

    private static string? Kind(IHypothesis hypothesis, decimal old, decimal wanted) => Kind(hypothesis, Repair(old, wanted));

    private static string? Kind(IHypothesis hypothesis, Repair repair) => hypothesis.Explain(repair)?.Kind.Zh;

    private static Repair Repair(decimal old, decimal wanted, string fact = "附件3 项目支出@决算 20.00", params string[] others)
    {
        var book = Some.Book([fact, .. others, "正文 总支出@决算 31.00", "正文 基本支出@决算 10.00", "正文 项目支出@决算 20.00"]);
        return new Repair(book.Report.Statements[0], old, wanted, 2, Some.Relations(book, Parts)[0], book);
    }
}
