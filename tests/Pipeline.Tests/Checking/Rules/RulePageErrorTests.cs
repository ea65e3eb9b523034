using Gouji.Checking.Rules;
using Gouji.Pipeline.Tests.Checking.Formulas;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Checking.Rules;

/// <summary>One thing on a good page is changed; the error names its line and column.</summary>
public sealed class RulePageErrorTests
{
    [Theory]
    [InlineData("id: BAL001", "id: BAL002", "2:5: 编号 BAL002 与文件名的 BAL001 不同。")]
    [InlineData("id: BAL001", "id: Bal1", "2:5: 编号“Bal1”应当是三个大写字母加三个数字。")]
    [InlineData("id: BAL001", "id:", "2:4: id 是空的。")]
    [InlineData("id: BAL001", "id: BAL001\nid: BAL001", "3:1: id 写了两次。")]
    [InlineData("title-en: The", "title_en: The", "4:1: 不认识的页首项目“title_en”，是不是“title-en”？")]
    [InlineData("title-en: The three public expenses add up to their total\n", "", "1:1: 页首缺少 title-en。")]
    [InlineData("severity: error", "severity: fatal", "5:11: severity 不能是“fatal”，应当是 error、verify、advice、privacy 之一。")]
    [InlineData("active since 2026-11", "alive since 2026-11", "6:9: status 不能是“alive”，应当是 draft、active、retired 之一。")]
    [InlineData("active since 2026-11", "active", "6:9: status 应当写明起始月份，如 active since 2026-11。")]
    [InlineData("severity: error", "severity: error\ncomputes: 总支出", "2:1: computes 里的“总支出”不是本页哪条公式等号左边的数。")]
    [InlineData("reports: ", "reports ", "7:1: 页首的每一行应当是“名称: 值”。")]
    [InlineData("## 规则", "text\n## 规则", "9:1: 这一行不在任何一节里。")]
    [InlineData("## 规则", "## 规责", "9:4: 不认识的小节“规责”，是不是“规则”？")]
    [InlineData("## 容差\n由印出的位数而来\n", "", "20:1: 缺少“容差”一节。")]
    [InlineData("由印出的位数而来\n", "", "20:4: “容差”一节是空的。")]
    [InlineData("## 结论", "## 为什么\n因为。\n## 结论", "24:4: “结论”应当在“为什么”之前。")]
    [InlineData("## 怎么改", "## 依据\n又一次\n## 怎么改", "62:4: “依据”一节写了两次。")]
    [InlineData("三公经费 ≤ 总支出", "三公经费 ≤ 总支岀", "18:10: 不认识的名称“总支岀”，是不是“总支出”？")]
    [InlineData("三公经费 ≤ 总支出\n```", "三公经费 ≤ 总支出\n```\n三公经费 = 0", "20:1: 公式应当写在 ``` 之间。")]
    [InlineData("fails: ", "fails：", "23:1: 结论的每一行应当是“fails: 句子”。")]
    [InlineData("fails.en: ", "other.en: ", "23:1: 结论 fails 缺少英文句子。")]
    [InlineData("fails.en: ", "other.en: ", "24:1: 结论 other 缺少中文句子。")]
    [InlineData("相差{difference}。", "相差{difference。", "23:31: 花括号不成对，或者里面是空的。")]
    [InlineData("相差{difference}。", "相差{}。", "23:32: 花括号不成对，或者里面是空的。")]
    [InlineData("fails", "fail", "22:4: “结论”里应当有 fails 一句。")]
    [InlineData("| 事实 | 值 |\n|---|---|\n```text\n没有三公经费。", "```text\n没有三公经费。", "56:4: “不适用”里没有例子（以“| 事实 | 值 |”开头的表格）。")]
    public void Page_WithOneFault_SaysWhere(string good, string bad, string error)
    {
        SomePage.Text.ShouldContain(good);
        var result = RulePageText.Parse(SomePage.File, SomePage.Text.Replace(good, bad, StringComparison.Ordinal), SomeNames.All);

        result.Page.ShouldBeNull();
        result.Errors.Select(e => e.ToString()).ShouldContain($"{SomePage.File}:{error}");
    }

    [Theory]
    [InlineData("BAL001.md")]
    [InlineData("BAL1.statement.md")]
    [InlineData("BAL001.statement.txt")]
    [InlineData("BAL001-statement.md")]
    public void FileName_OfAnotherShape_IsRefused(string name) =>
        RulePageText.Parse(name, SomePage.Text, SomeNames.All).Errors[0].Message.En.ShouldStartWith("The file name must be");

    [Fact]
    public void Faults_OfOnePage_AreAllReportedInReadingOrder()
    {
        var text = SomePage.Text
            .Replace("severity: error", "severity: fatal", StringComparison.Ordinal)
            .Replace("三公经费 ≤ 总支出", "三公经废 ≤ 总支岀", StringComparison.Ordinal)
            .Replace("先核对合计。\nEN: Look at the total first.", "", StringComparison.Ordinal);

        RulePageText.Parse(SomePage.File, text, SomeNames.All).Errors.Select(e => (e.Line, e.Column, e.Suggestion)).ShouldBe(
            [(5, 11, null), (18, 3, "三公经费"), (18, 10, "总支出"), (62, 4, null)]);
    }
}
