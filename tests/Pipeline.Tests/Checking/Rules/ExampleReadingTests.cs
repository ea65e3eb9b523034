using Gouji.Checking.Rules;
using Gouji.Model;
using Gouji.Pipeline.Tests.Checking.Formulas;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Checking.Rules;

public sealed class ExampleReadingTests
{
    private const string FirstFact = "| 三公经费 · 决算 | 6.33 |";

    [Fact]
    public void Examples_OfAPage_AreNumberedByKind()
    {
        var examples = Page(SomePage.Text).Examples;

        examples.Select(e => (e.Kind, e.Number, e.Year, e.ExpectedText, e.Facts.Count)).ShouldBe(
        [
            (ExampleKind.Holds, 1, null, null, 2),
            (ExampleKind.Holds, 2, 2023, null, 1),
            (ExampleKind.Fails, 1, null, "三公经费不对。\n## not a section", 5),
            (ExampleKind.DoesNotApply, 1, null, "没有三公经费。", 0),
        ]);
        examples[0].Line.ShouldBe(SomePage.Line("## 成立") + 1);
    }

    [Theory]
    [InlineData("| 三公经费 · 决算 | 6.33 |", "三公经费", null, Stage.Executed, FundScope.Unstated, null, "6.33")]
    [InlineData("| 项目「敬老院·运转」.年初预算 | 20 |", "项目.预算", "敬老院·运转", Stage.Original, FundScope.Unstated, null, "20")]
    [InlineData("| 项目「敬老院」.支出 · 上年决算 | 20 |", "项目.支出", "敬老院", Stage.PriorExecuted, FundScope.Unstated, null, "20")]
    [InlineData("| 总支出 · 一般公共预算 · 决算 · 正文 | 3997.92 |", "总支出", null, Stage.Executed, FundScope.GeneralPublic, "正文", "3997.92")]
    [InlineData("| 总支出 · 附件3 · 全部资金 | 1 |", "总支出", null, Stage.Unstated, FundScope.All, "附件3", "1")]
    [InlineData("| 因公出国（境）费 | |", "因公出国（境）费", null, Stage.Unstated, FundScope.Unstated, null, "")]
    [InlineData("| 「因公出国（境）费」 | a \\| b |", "因公出国（境）费", null, Stage.Unstated, FundScope.Unstated, null, "a | b")]
    [InlineData("| 正文 | 一句话，含 · 。 |", null, null, Stage.Unstated, FundScope.Unstated, null, "一句话，含 · 。")]
    public void Fact_AsWritten_HasItsCoordinates(string row, string? concept, string? item, Stage stage, FundScope scope, string? part, string value)
    {
        var page = Page(SomePage.Text.Replace(FirstFact, row, StringComparison.Ordinal));

        page.ExampleErrors.ShouldBeEmpty();
        var fact = page.Examples[0].Facts[0];
        (fact.Concept?.Name, fact.ItemName, fact.Stage, fact.Scope, fact.Part, fact.ValueText).ShouldBe((concept, item, stage, scope, part, value));
        (fact.IsBodyText, fact.Line).ShouldBe((concept is null, 35));
    }

    [Theory]
    [InlineData(FirstFact, "| 三公经废 · 决算 | 6.33 |", "35:3: 不认识的名称“三公经废”，是不是“三公经费”？")]
    [InlineData(FirstFact, "| 三公经费 · 决箅 | 6.33 |", "35:10: 不认识的阶段、口径或部分“决箅”，是不是“决算”？")]
    [InlineData(FirstFact, "| 三公经费 · 决算 · 决算 | 6.33 |", "35:15: “决算”与前面已写的重复。")]
    [InlineData(FirstFact, "| 项目.支出 | 6.33 |", "35:3: “项目.支出”要写明是哪一个：项目「…」.支出。")]
    [InlineData(FirstFact, "| 三公经费 | 6.33 | 7 |", "35:1: 这一行应当有 2 格。")]
    [InlineData(FirstFact, "| 年度 | 去年 |", "35:8: “去年”不是年度。")]
    [InlineData("| 年度 | 2023 |\n| 三公经费 | 0 |\n", "", "40:1: 这个例子没有写任何事实。")]
    [InlineData("| 年度 | 2023 |\n| 三公经费 | 0 |\n", "| 三公经费 | 0 |\n\n| 总支出 | 0 |\n", "44:1: 表格应当以“| 事实 | 值 |”开头。")]
    [InlineData("```text\n没有三公经费。\n```\n", "", "57:1: 不适用的例子后面应当用 ```text 写出原因。")]
    [InlineData("## 不成立\n", "```text\nx\n```\n## 不成立\n", "40:1: 成立的例子后面不写结论。")]
    [InlineData("没有三公经费。\n```\n", "没有三公经费。\n```\n```text\ny\n```\n", "62:1: 这个例子已经有文字了。")]
    [InlineData("## 成立\n", "## 成立\n```text\nx\n```\n", "33:1: 这段文字前面没有例子。")]
    public void Example_WithOneFault_SaysWhere(string good, string bad, string error)
    {
        var text = SomePage.Text.Replace(good, bad, StringComparison.Ordinal);

        Page(text).ExampleErrors.Select(e => e.ToString()).ShouldContain($"{SomePage.File}:{error}");
    }

    private static RulePage Page(string text)
    {
        var result = RulePageText.Parse(SomePage.File, text, SomeNames.All);
        result.Errors.ShouldBeEmpty();
        return result.Page!;
    }
}
