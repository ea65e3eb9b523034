using Gouji.Model;

namespace Gouji.Writing;

/// <summary>What the page that shows a report beside its findings says.</summary>
internal static partial class Sentences
{
    public static readonly Sentence Internal = new("内部使用", "Internal use");
    public static readonly Sentence InternalWhy = new("本页含报告全文；公开前请处理隐私信息。", "This page holds the whole report. Mask personal details before publishing.");
    public static readonly Sentence SkipToFindings = new("跳到问题清单", "Skip to the findings");
    public static readonly Sentence View = new("显示", "View");
    public static readonly Sentence Original = new("原文", "Document");
    public static readonly Sentence Findings = new("问题", "Findings");
    public static readonly Sentence FindingWord = new("问题", "finding");
    public static readonly Sentence WholeReport = new("整份报告", "The report as a whole");
    public static readonly Sentence Sheet = new("工作表", "Sheet");
    public static readonly Sentence PageText = new("本页文字", "Text of this page");
    public static readonly Sentence HiddenCell = new("隐藏的行、列或工作表", "In a hidden row, column or sheet");
    public static readonly Sentence StatedFigure = new("报告所写", "stated");
    public static readonly Sentence ExpectedFigure = new("推算应为", "expected");
    public static readonly Sentence DifferenceFigure = new("相差", "difference");
    public static readonly Sentence BridgeFigures = new("差额桥的数字", "figures of the bridge");
    public static readonly Sentence Unproved = new("没有得到证实的数字", "Figures nothing speaks for");
    public static readonly Sentence Holds = new("成立", "hold");
    public static readonly Sentence Fails = new("不成立", "fail");
    public static readonly Sentence DoesNotApply = new("不适用", "do not apply");
    public static readonly Sentence Undecided = new("无法判断", "could not be decided");
    public static readonly Sentence BySeverity = new("按级别显示", "Show by severity");
    public static readonly Sentence Search = new("查找：规则编号或文字", "Find: rule or words");
    public static readonly Sentence NothingMatches = new("没有符合条件的问题；请放宽级别或查找的文字。", "No finding matches. Show more severities or search for other words.");
    public static readonly Sentence Keys = new("J 下一条 · K 上一条 · 回车看原文 · Esc 回清单", "J next · K previous · Enter to the document · Esc back to the list");
    public static readonly Sentence BackToList = new("回到清单", "Back to the list");

    /// <summary>Filled in by the page's script with how many are shown and how many there are.</summary>
    public static readonly Sentence ShownTemplate = new("显示 {0} 条，共 {1} 条", "{0} of {1} shown");

    /// <summary>A shape for each severity, so that colour is never the only sign.</summary>
    public static string Sign(Severity severity) => severity switch
    {
        Model.Severity.Error => "■",
        Model.Severity.Verify => "▲",
        Model.Severity.Advice => "●",
        Model.Severity.Privacy => "◆",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    public static Sentence PageTitle(string file) => new($"{file} · 勾稽核对", $"{file} · Gouji audit");

    public static Sentence TableNumber(int number) => new($"表{number}", $"Table {number}");

    public static Sentence PagePicture(int page) => new($"第{page}页的图像", $"Picture of page {page}");

    public static Sentence SuspectNote(string note) => new($"疑点：{note}", $"Suspect: {note}");

    public static Sentence RelatedTo(string findings) => new($"问题 {findings} 的相关数字", $"Stands behind finding {findings}");

    public static Sentence Counted(Sentence name, int count) => new($"{name.Zh} {count}", $"{name.En} {count}");

    public static Sentence MoreSuspects(int count) => new($"其余疑点 {count} 个", $"{count} more suspects");

    public static Sentence Following(int count) => new($"由此引起 {count} 处，改好这一处后再看", $"{count} follow from this; mend it first and look again");

    public static Sentence Checked(int rules, int figures, int proved, int questions) => new(
        $"核对了什么：{rules} 条规则，{figures} 个数字中证实 {proved} 个，未读懂 {questions} 处",
        $"What was checked: {rules} rules; {proved} of {figures} figures proved; {questions} not understood");
}
