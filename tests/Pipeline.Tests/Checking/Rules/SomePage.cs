namespace Gouji.Pipeline.Tests.Checking.Rules;

/// <summary>A complete rule page, and ways to spoil it.</summary>
internal static class SomePage
{
    public const string File = "rules/BAL001.三公经费等于三个分项之和.md";

    public const string Text = """
        ---
        id: BAL001
        title: 三公经费等于三个分项之和
        title-en: The three public expenses add up to their total
        severity: error   # must be corrected
        status: active since 2026-11
        reports: 部门整体支出绩效自评、项目支出绩效自评
        ---
        ## 规则
        三公经费等于公务用车购置和运行费、
        因公出国（境）费、公务接待费之和。
        EN: The three public expenses equal the sum
        of cars, travel abroad and hospitality.
        ## 公式
        ```
        # each year, stage and scope
        三公经费 = 公务用车购置和运行费 + 「因公出国（境）费」 + 公务接待费
          三公经费 ≤ 总支出
        ```
        ## 容差
        由印出的位数而来
        ## 结论
        fails: {三公经费}与分项之和{expected}相差{difference}。
        fails.en: {三公经费} differs from {expected} by {difference}.
        ## 为什么
        分项之和不等于合计。

        数字会被追问。
        ## 依据
        财预〔2013〕53号
        EN: MOF 2013-53
        ## 成立
        | 事实 | 值 |
        |---|---|
        | 三公经费 · 决算 | 6.33 |
        | 公务用车购置和运行费 · 决算 | 6.33 |

        A year of nothing:

        | 事实 | 值 |
        |---|---|
        | 年度 | 2023 |
        | 三公经费 | 0 |
        ## 不成立
        | 事实 | 值 |
        |---|---|
        | 项目「敬老院·运转」.年初预算 | 20 |
        | 总支出 · 一般公共预算 · 决算 · 正文 | 3997.92 |
        | 因公出国（境）费 · 附件2 | |
        | 「因公出国（境）费」 | a \| b |
        | 正文 | 一句话。 |
        ```text
        三公经费不对。
        ## not a section
        ```
        ## 不适用
        | 事实 | 值 |
        |---|---|
        ```text
        没有三公经费。
        ```
        ## 怎么改
        先核对合计。
        EN: Look at the total first.
        """;

    /// <summary>The line of the page that starts with <paramref name="start"/>, from 1.</summary>
    public static int Line(string start) => Array.FindIndex(Text.Split('\n'), l => l.StartsWith(start, StringComparison.Ordinal)) + 1;
}
