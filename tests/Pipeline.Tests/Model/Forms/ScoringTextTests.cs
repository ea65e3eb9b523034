using Gouji.Model.Catalogue;
using Gouji.Model.Forms;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Model.Forms;

public sealed class ScoringTextTests
{
    [Fact]
    public void Part_WithoutLines_IsScoredAsUsual() => Scoring("单位: 元").ShouldBe(ScoringManner.Usual);

    [Fact]
    public void Part_WithBothLines_HasItsManner() =>
        Scoring("超额扣分: 130% 0.59", "反向计分: 目标/实际 50%").ShouldBe(new ScoringManner { OverFrom = 1.3m, OverRate = 0.59m, ReverseFloor = 0.5m });

    [Fact]
    public void Part_WithOneLine_IsOtherwiseScoredAsUsual() => Scoring("反向计分: 目标/实际 0%").ShouldBe(new ScoringManner { ReverseFloor = 0 });

    [Theory]
    [InlineData("超额扣分: 130%")]
    [InlineData("超额扣分: 多 0.59")]
    [InlineData("反向计分: 实际/目标 50%")]
    [InlineData("反向计分: 目标/实际")]
    public void Line_OfAnotherShape_IsRefusedWithItsPlace(string line) =>
        Should.Throw<FormatException>(() => Scoring(line)).Message.ShouldStartWith("forms/x/form.txt:3: ");

    [Fact]
    public void Hubei_IsScoredInItsOwnManner() => FormCatalogue.Find("hubei-2020")!.Parts.ShouldAllBe(p => p.Scoring.OverFrom == 1.3m && p.Scoring.ReverseFloor == 0.5m);

    private static ScoringManner Scoring(params string[] lines) =>
        FormText.Parse("forms/x/form.txt", string.Join('\n', ["表单: x", "部分: 附件1", .. lines.Select(l => "  " + l)]), Vocabulary.Default).Parts.Single().Scoring;
}
