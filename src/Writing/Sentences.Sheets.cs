using Gouji.Model;

namespace Gouji.Writing;

/// <summary>What workbooks say around findings.</summary>
internal static partial class Sentences
{
    public static readonly Sentence FindingsSheet = new("问题清单", "findings");
    public static readonly Sentence CheckedSheet = new("核对情况", "what was checked");
    public static readonly Sentence FolderSheetName = new("汇总", "summary");
    public static readonly Sentence RulesSheet = new("规则", "rules");
    public static readonly Sentence UnreadSheet = new("读不出", "unreadable");

    public static readonly Sentence Ordinal = new("序号", "no.");
    public static readonly Sentence SeverityHead = new("级别", "severity");
    public static readonly Sentence RuleHead = new("规则", "rule");
    public static readonly Sentence Message = new("内容", "finding");
    public static readonly Sentence Expected = new("应为", "expected");
    public static readonly Sentence Stated = new("实为", "stated");
    public static readonly Sentence Difference = new("差额", "difference");
    public static readonly Sentence UnitHead = new("单位", "unit");
    public static readonly Sentence Suspects = new("疑点", "suspects");
    public static readonly Sentence Fingerprint = new("指纹", "fingerprint");
    public static readonly Sentence File = new("文件", "file");
    public static readonly Sentence Form = new("表单", "form");
    public static readonly Sentence YearHead = new("年度", "year");
    public static readonly Sentence FigureCount = new("数字", "figures");
    public static readonly Sentence ProvedCount = new("证实", "proved");
    public static readonly Sentence ProvedShare = new("证实率", "share proved");
    public static readonly Sentence QuestionCount = new("未读懂", "not understood");
    public static readonly Sentence FirstFinding = new("第一条", "first finding");
    public static readonly Sentence RuleTitle = new("规则内容", "what must hold");
    public static readonly Sentence HoldsCount = new("成立", "holds");
    public static readonly Sentence FailsCount = new("不成立", "fails");
    public static readonly Sentence OtherCount = new("不适用", "does not apply");
    public static readonly Sentence UndecidedCount = new("无法判断", "not decided");
    public static readonly Sentence FilesCount = new("涉及文件", "files");
    public static readonly Sentence FindingsCount = new("问题数", "findings");
    public static readonly Sentence Reason = new("原因", "why");

    /// <summary>Who signs the notes we set on cells.</summary>
    public static readonly Sentence NoteAuthor = new("勾稽 Gouji", "Gouji");

    public static readonly Sentence NotMarkable = new(
        "这个工作簿的内部结构不常见，标注会损坏它，所以没有写；请用 Excel 或 WPS 另存为新的 .xlsx 再试，或改用 --format html。",
        "The inside of this workbook is unusual and marking it would damage it, so nothing was written. Save it as a new .xlsx in Excel or WPS, or use --format html.");
}
