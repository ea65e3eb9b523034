using Gouji.Model;

namespace Gouji.Writing;

/// <summary>Every word and sentence that outputs say to people around what the report and the rules say.</summary>
internal static partial class Sentences
{
    public static readonly Sentence Blank = new("空", "(blank)");
    public static readonly Sentence Related = new("相关数字", "figures");
    public static readonly Sentence For = new("支持", "for");
    public static readonly Sentence Against = new("反对", "against");
    public static readonly Sentence Bridge = new("差额桥", "bridge");
    public static readonly Sentence Tolerance = new("容差", "tolerance");
    public static readonly Sentence Remedy = new("怎么办", "what to do");
    public static readonly Sentence Basis = new("依据", "basis");
    public static readonly Sentence Questions = new("未读懂", "questions");
    public static readonly Sentence Unread = new("读不出", "unreadable");
    public static readonly Sentence Result = new("结果", "result");
    public static readonly Sentence Rules = new("规则", "rules");
    public static readonly Sentence Proof = new("证实", "proved");
    public static readonly Sentence Total = new("合计", "total");
    public static readonly Sentence NoForm = new("没有认出表单，按通用规则核对", "no known form, checked by the rules that need none");
    public static readonly Sentence NoYear = new("年度未写明", "no year stated");
    public static readonly Sentence NoFigures = new("没有读出任何数字，什么也没有核对；请确认这是自评报告。", "No figure was read and nothing was checked; make sure this is a self-evaluation report.");
    public static readonly Sentence NoRules = new("没有可用的规则，什么也没有核对。", "There are no rules in use and nothing was checked.");
    public static readonly Sentence NoQuestions = new("没有未读懂的内容。", "Everything was understood.");
    public static readonly Sentence NoStatements = new("没有读出任何数字或栏目。", "No figure or field was read.");
    public static readonly Sentence Purpose = new("规则内容", "rule");
    public static readonly Sentence Formula = new("公式", "formula");
    public static readonly Sentence Coded = new("由程序判断", "decided by code");
    public static readonly Sentence Conclusions = new("结论", "says");
    public static readonly Sentence Why = new("为什么", "why");
    public static readonly Sentence Correct = new("怎么改", "how to correct");
    public static readonly Sentence Reports = new("适用报告", "reports");

    public static readonly Sentence Concept = new("概念", "concept");
    public static readonly Sentence Item = new("项", "item");
    public static readonly Sentence Stage = new("阶段", "stage");
    public static readonly Sentence Scope = new("口径", "scope");
    public static readonly Sentence Value = new("值", "value");
    public static readonly Sentence Where = new("出处", "where");
    public static readonly Sentence Place = new("位置", "place");

    public static readonly Sentence Form = new("表单", "form");
    public static readonly Sentence Forms = new("表单", "forms");
    public static readonly Sentence File = new("文件", "file");
    public static readonly Sentence OldVersion = new("旧稿", "old");
    public static readonly Sentence NewVersion = new("新稿", "new");
    public static readonly Sentence Added = new("（新增）", "(added)");
    public static readonly Sentence Removed = new("（删去）", "(removed)");
    public static readonly Sentence NothingChanged = new("没有数字变动。", "No figure changed.");

    public static Sentence Changes(int count) => new($"变动的数字和栏目（{count}）", $"figures and fields changed ({count})");

    public static Sentence NewFindings(int count) => new($"新出现的问题（{count}）", $"new findings ({count})");

    public static Sentence FixedFindings(int count) => new($"已改好的问题（{count}）", $"fixed findings ({count})");

    public static Sentence SameFindings(int count) => new($"仍在的问题（{count}）", $"findings still there ({count})");

    public static readonly Sentence WithoutFigures = new("没有读出数字", "no figure read");
    public static readonly Sentence Worst = new("问题最多", "worst");

    public static Sentence ShortSeverity(Severity severity) => severity switch
    {
        Model.Severity.Error => new("更正", "error"),
        Model.Severity.Verify => new("核实", "verify"),
        Model.Severity.Advice => new("建议", "advice"),
        Model.Severity.Privacy => new("隐私", "private"),
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    public static Sentence FileCount(int files) => new($"{files} 个文件", files == 1 ? "1 file" : $"{files} files");

    public static Sentence RuleFound(int findings, int files) => new($"{findings} 处，{files} 个文件", $"{findings} in {FileCount(files).En}");

    public static Sentence Severity(Severity severity) => severity switch
    {
        Model.Severity.Error => new("必须更正", "must be corrected"),
        Model.Severity.Verify => new("请核实或说明", "correct or explain"),
        Model.Severity.Advice => new("建议", "advice"),
        Model.Severity.Privacy => new("公开前处理", "before publishing"),
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    /// <summary>The word the command line, the files and the rule pages use.</summary>
    public static string Word(Severity severity) => severity switch
    {
        Model.Severity.Error => "error",
        Model.Severity.Verify => "verify",
        Model.Severity.Advice => "advice",
        Model.Severity.Privacy => "privacy",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    public static Sentence Suspect(int number) => new($"疑点 {number}", $"suspect {number}");

    public static Sentence Consequences(int count) => new($"由此引起 {count} 处，改好上面这一处后再看：", $"what follows from this ({count}); mend it first and look again:");

    public static Sentence AndMore(int count) => new($"…等 {count} 处", $"… {count} in all");

    public static Sentence Rounding(string tolerance) => new($"{tolerance}（由书面小数位和项数推出，已扣除）", $"{tolerance} (from the printed digits and the number of terms; already allowed)");

    public static Sentence Year(int year) => new($"{year}年度", $"fiscal year {year}");

    public static Sentence NothingFound(int rules, int figures, int holds) => new(
        $"没有发现问题：用 {rules} 条规则核对了 {figures} 个数字，{holds} 处关系成立。",
        $"Nothing found: {rules} rules were applied to {figures} figures, and {holds} relations hold.");

    public static Sentence NothingShown(int hidden) => new(
        $"这一级别没有问题；另有 {hidden} 条较轻的没有列出。",
        $"Nothing of this severity; {hidden} lighter findings are not shown.");

    public static Sentence Found(int count, int consequences, int hidden) => new(
        $"{count} 条问题{(consequences == 0 ? "" : $"，由此引起的另有 {consequences} 条")}{(hidden == 0 ? "" : $"；较轻的 {hidden} 条没有列出")}",
        $"findings {count}{(consequences == 0 ? "" : $", following from them {consequences}")}{(hidden == 0 ? "" : $"; lighter ones not shown {hidden}")}");

    public static Sentence Outcomes(int rules, int holds, int fails, int doesNotApply, int undecided) => new(
        $"{rules} 条：成立 {holds} · 不成立 {fails} · 不适用 {doesNotApply} · 无法判断 {undecided}",
        $"{rules} rules: holds {holds} · fails {fails} · does not apply {doesNotApply} · could not be decided {undecided}");

    public static Sentence Proved(int proved, int figures, string share) => new(
        $"{figures} 个数字中有 {proved} 个至少有一项关系成立（{share}）",
        $"{proved} of {figures} figures take part in at least one relation that holds ({share})");

    public static Sentence NotUnderstood(int count, string file) => new($"{count} 处；用 gouji extract {file} 逐处列出", $"{count} not understood; gouji extract {file} lists them");

    public static Sentence Files(int files, int read, int unreadable, int withErrors) => new(
        $"{files} 个文件：核对 {read} 个，读不出 {unreadable} 个；有必须更正之处的 {withErrors} 个",
        $"{files} files: {read} checked, {unreadable} unreadable; {withErrors} with errors");

    public static Sentence Counted(Severity severity, int count) => new($"{Severity(severity).Zh} {count}", $"{Word(severity)} {count}");

    public static Sentence Statements(int count) => new($"读出 {count} 处数字和栏目", $"{count} figures and fields were read");

    public static readonly Sentence NoChanges = new("写出以后没有手工改动。", "Nothing was changed by hand since it was written.");

    public static Sentence ChangesHead(int count) => new($"写出以后手工改动 {count} 处：", $"changed by hand since it was written ({count}):");

    public static Sentence QuestionsHead(int count) => new($"未读懂 {count} 处，请人工核对：", $"not understood, a person is needed ({count}):");

    public static Sentence RuleCount(int count) => new($"共 {count} 条规则；gouji rules 编号 可看一条的全文。", $"{count} rules; gouji rules ID shows one in full.");

    public static Sentence FollowsForm(FormMatch form) => new($"表单 {form.FormId}：{form.Why.Zh}", $"form {form.FormId}: {form.Why.En}");

    public static Sentence FormCount(int count) => new($"共 {count} 种表单。", $"{count} forms.");

    public static Sentence Since(Sentence state, DateOnly since) => new($"{state.Zh}，自 {since:yyyy-MM} 起", $"{state.En} since {since:yyyy-MM}");
}
