using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Model.Filings;

public sealed class NextYearTests
{
    private static Entry Money(string key, decimal number) => new(FactKeyText.Parse(key)!, new Amount(number, 2, Unit.WanYuan, number.ToString("F2", null)));

    private static Entry Text(string key, string words) => new(FactKeyText.Parse(key)!, new Words(words));

    private static Filing Forward(params Entry[] entries) => NextYear.Of(new Filing("hunan-overall-2023", 2024, "青石镇人民政府")
    {
        Entries = entries,
        Items = [new(new ItemKey("指标", 1), "保洁里程")],
        Body =
        [
            new(1, [new WordPiece("一、基本情况")]),
            new(0, [new WordPiece("2024年三公经费"), new FigurePiece(FactKeyText.Parse("三公经费 @决算")!, new Amount(9.98m, 2, Unit.WanYuan, "9.98万元")), new WordPiece("，比2023年减少；自2019年起。")]),
        ],
    }, 2025);

    [Fact]
    public void WhatWasSpent_BecomesThatOfTheYearBefore()
    {
        var entry = Forward(Money("三公经费 @决算", 9.98m), Money("三公经费 @年初预算", 12m)).Entries.Where(e => e.Value is not Blank).ShouldHaveSingleItem();
        FactKeyText.Print(entry.Key).ShouldBe("三公经费 @上年决算");
        entry.Origin.ShouldBe(Origin.BroughtForward);
        entry.IsToRevise.ShouldBeFalse();
    }

    [Fact]
    public void Targets_AreKeptToBeRevised_ResultsAreNot()
    {
        var filing = Forward(Text("指标.目标值 #1", "≥95%"), Text("指标.实际值 #1", "97%"), Text("指标.偏差原因 #1", "下雨"));
        filing.Entries.Where(e => e.Value is not Blank).ShouldHaveSingleItem().IsToRevise.ShouldBeTrue();
        filing.Items.ShouldHaveSingleItem();
    }

    [Fact]
    public void Text_MovesOnAYear_AndIsToBeRevised()
    {
        var paragraph = Forward().Body[1];
        paragraph.IsToRevise.ShouldBeTrue();
        paragraph.Pieces[0].ShouldBe(new WordPiece("2025年三公经费"));
        paragraph.Pieces[2].ShouldBe(new WordPiece("，比2024年减少；自2019年起。"));
    }

    [Fact]
    public void FigureInTheText_ThatIsNotKnownYet_IsABlankToFillIn() =>
        Forward().Entries.ShouldHaveSingleItem().Value.ShouldBeOfType<Blank>();

    [Fact]
    public void ProjectInTheText_KeepsItsName()
    {
        var filing = NextYear.Of(new Filing("hunan-overall-2023", 2024, "青石镇人民政府")
        {
            Items = [new(new ItemKey("项目", 1), "集镇清扫保洁")],
            Body = [new(0, [new FigurePiece(FactKeyText.Parse("项目.名称 #1")!, new Words("集镇清扫保洁"))])],
        }, 2025);
        new FilingIndex(filing).Find(FactKeyText.Parse("项目.名称 #1")!)!.Value.Printed.ShouldBe("集镇清扫保洁");
    }

    [Fact]
    public void ReportYear_IsTheNewOne() =>
        Forward(new Entry(FactKeyText.Parse("报告年度")!, new Amount(2024, 0, Unit.None, "2024"))).Entries[0].Value.Printed.ShouldBe("2025");

    [Fact]
    public void NewFiling_OfEveryForm_IsOneThatCanBeAsked()
    {
        foreach (var form in FormCatalogue.All)
        {
            var filing = NewFiling.Of(form, 2026, "青石镇人民政府", ["保洁", ""]);
            new FilingIndex(filing).Find(new FactKey(Vocabulary.Default["单位名称"]))!.Value.Printed.ShouldBe("青石镇人民政府");
        }
    }
}
