using Gouji.Checking.Formulas;
using Gouji.Checking.Rules;
using Gouji.Model;
using Gouji.Pipeline.Tests.Checking.Formulas;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Checking.Rules;

public sealed class RulePageTextTests
{
    [Fact]
    public void Page_Complete_GivesTheRule()
    {
        var page = Parsed(SomePage.Text);

        page.Rule.ShouldBe(new Rule(
            "BAL001",
            new Sentence("三公经费等于三个分项之和", "The three public expenses add up to their total"),
            Severity.Error,
            new Sentence("先核对合计。", "Look at the total first."),
            new Sentence("财预〔2013〕53号", "MOF 2013-53")));
        page.Status.ShouldBe(new RuleStatus(RuleState.Active, new DateOnly(2026, 11, 1)));
        page.Reports.ShouldBe(["部门整体支出绩效自评", "项目支出绩效自评"]);
    }

    [Fact]
    public void Page_Complete_GivesFormulasAndConclusions()
    {
        var page = Parsed(SomePage.Text);

        page.Formulas.Select(FormulaText.Render).ShouldBe(
            ["三公经费 = 公务用车购置和运行费 + 「因公出国（境）费」 + 公务接待费", "三公经费 ≤ 总支出"]);
        page.IsCoded.ShouldBeFalse();
        page.ToleranceParameter.ShouldBeNull();
        page.Conclusions["fails"].ShouldBe(
            new Sentence("{三公经费}与分项之和{expected}相差{difference}。", "{三公经费} differs from {expected} by {difference}."));
    }

    [Theory]
    [InlineData("三公经费", false)]
    [InlineData("三公经费 齐全", true)]
    public void Page_ThatComputes_SaysWhat(string written, bool wantsAll) =>
        Parsed(SomePage.Text.Replace("severity: error", $"severity: error\ncomputes: {written}", StringComparison.Ordinal)).Computes.ShouldBe([new DefinedName("三公经费", wantsAll)]);

    [Fact]
    public void Page_ThatComputesNothing_IsRead() => Parsed(SomePage.Text).Computes.ShouldBeEmpty();

    [Fact]
    public void Page_Complete_GivesWhatDocumentationNeeds()
    {
        var page = Parsed(SomePage.Text);

        page.Statement.Zh.ShouldBe("三公经费等于公务用车购置和运行费、因公出国（境）费、公务接待费之和。");
        page.Statement.En.ShouldBe("The three public expenses equal the sum of cars, travel abroad and hospitality.");
        page.Why.Zh.ShouldBe("分项之和不等于合计。\n数字会被追问。");
        page.Tolerance.Zh.ShouldBe("由印出的位数而来");
    }

    [Fact]
    public void Page_WithWindowsLineEnds_IsTheSame()
    {
        var page = Parsed(SomePage.Text.Replace("\n", "\r\n", StringComparison.Ordinal));

        page.Rule.Remedy.En.ShouldBe("Look at the total first.");
        page.Formulas.Count.ShouldBe(2);
        page.Examples.Count.ShouldBe(4);
        page.ExampleErrors.ShouldBeEmpty();
    }

    [Fact]
    public void Page_OfACodedRule_HasNoFormula()
    {
        var start = SomePage.Text.IndexOf("```\n#", StringComparison.Ordinal);
        var end = SomePage.Text.IndexOf("## 容差", StringComparison.Ordinal);

        var page = Parsed(SomePage.Text[..start] + "代码\n" + SomePage.Text[end..].Replace("由印出的位数而来", "参数: 调整率上限", StringComparison.Ordinal));

        page.IsCoded.ShouldBeTrue();
        page.ToleranceParameter.ShouldBe("调整率上限");
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("---", 1)]
    [InlineData("---\nid: X\n", 1)]
    [InlineData("## 公式\n```\n(((", 2)]
    [InlineData("\0\uFFFF|||\n|\n```", 1)]
    public void Page_Hostile_GivesErrors(string text, int atLeast) =>
        RulePageText.Parse(SomePage.File, text, SomeNames.All).Errors.Count.ShouldBeGreaterThanOrEqualTo(atLeast);

    private static RulePage Parsed(string text)
    {
        var result = RulePageText.Parse(SomePage.File, text, SomeNames.All);
        result.Errors.ShouldBeEmpty();
        return result.Page!;
    }
}
