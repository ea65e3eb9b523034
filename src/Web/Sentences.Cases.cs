using Gouji.Model;

namespace Gouji.Web;

/// <summary>What the pages of a case say.</summary>
internal static partial class Sentences
{
    public static readonly Sentence NoSuchCase = new("没有这项填报任务，或您无权查看。请从首页进入。", "There is no such case, or you may not see it. Start from the home page.");
    public static readonly Sentence MyTasks = new("待办", "To do");
    public static readonly Sentence NoTasks = new("现在没有等您处理的任务。", "Nothing waits for you now.");
    public static readonly Sentence MyCases = new("填报任务", "Reports");
    public static readonly Sentence NoCases = new("您能查看的单位还没有填报任务。年度开放后会出现在这里。", "The units you may see have no report yet. They appear here once a year is opened.");
    public static readonly Sentence UnitWord = new("单位", "Unit");
    public static readonly Sentence YearWord = new("年度", "Year");
    public static readonly Sentence StateWord = new("状态", "State");
    public static readonly Sentence DueWord = new("期限", "Due");
    public static readonly Sentence NextWord = new("下一步", "Next step");
    public static readonly Sentence LateWord = new("已逾期", "Late");
    public static readonly Sentence OpenEditor = new("打开填报表", "Open the report");
    public static readonly Sentence ImportTitle = new("导入报告", "Import a report");
    public static readonly Sentence ImportHint = new(
        "可以是 Word、WPS、Excel、PDF、网页或扫描件，也可以是从本系统下载的表。文件原样保存；读出的每个数都记着它在原件中的位置。",
        "Word, WPS, Excel, PDF, web page or scan, or a workbook downloaded here. The file is kept as it is; every figure read keeps its place in the original.");
    public static readonly Sentence ImportReplaces = new("导入会替换已填写的内容；原来的内容在每一格的历史里仍可查到。", "Importing replaces what is filled in; what was there stays in the history of each cell.");
    public static readonly Sentence FileWord = new("文件", "File");
    public static readonly Sentence ImportButton = new("导入", "Import");
    public static readonly Sentence LastYearTitle = new("从上年报告开始", "Start from last year's report");
    public static readonly Sentence LastYearHint = new("上年决算数转入“上年”栏，文字和项目清单保留并标为“待修改”，结果留空。", "Last year's actuals become the column of the year before; texts and lists stay, marked to be revised; results are left blank.");
    public static readonly Sentence LastYearButton = new("带入上年内容", "Bring forward");
    public static readonly Sentence NoFileChosen = new("没有选择文件，或文件是空的。请选择要导入的报告。", "No file was chosen, or it is empty. Choose the report to import.");
    public static readonly Sentence ImportedTitle = new("已导入", "Imported");
    public static readonly Sentence NotImportedTitle = new("没有导入", "Not imported");
    public static readonly Sentence NotUnderstood = new("没有读懂、请核对的地方", "Not understood, please check");
    public static readonly Sentence AnotherFile = new("另选文件", "Choose another file");
    public static readonly Sentence SubmitTitle = new("提交前检查", "Before submitting");
    public static readonly Sentence FindingsToAnswer = new("须更正或说明", "To be corrected or explained");
    public static readonly Sentence FindingsAnswered = new("已说明、已豁免", "Explained or waived");
    public static readonly Sentence OtherFindings = new("建议", "Advice");
    public static readonly Sentence MayBeSubmitted = new("没有待处理的问题，可以提交签批。", "Nothing stands in the way; it can be submitted for signature.");
    public static readonly Sentence Explanation = new("说明", "Explanation");
    public static readonly Sentence ExplainButton = new("保存说明", "Keep explanation");
    public static readonly Sentence WaiverReason = new("申请豁免的理由", "Reason for a waiver");
    public static readonly Sentence AskWaiverButton = new("申请豁免", "Ask for a waiver");
    public static readonly Sentence WaiverWaits = new("豁免申请已提出，等待财政局决定。", "A waiver is asked for; the bureau has to decide.");
    public static readonly Sentence ExplanationHolds = new("有效", "Holds");
    public static readonly Sentence ExplanationExpired = new("数据已变，已失效；如仍需要请重新说明", "Expired, the figures moved; explain again where still needed");
    public static readonly Sentence WaiverGranted = new("已同意豁免。", "Waiver granted.");
    public static readonly Sentence WaiverRefused = new("未同意豁免。", "Waiver refused.");
    public static readonly Sentence TakeBack = new("撤回说明", "Take back");
    public static readonly Sentence LastYearSaid = new("上年的说明", "Last year's explanation");
    public static readonly Sentence GoToCell = new("到这一格", "Go to the cell");
    public static readonly Sentence LikelyWrong = new("可能写错", "Likely wrong");
    public static readonly Sentence Correct = new("怎么办", "What to do");
    public static readonly Sentence SubmitNow = new("提交签批", "Submit for signature");
    public static readonly Sentence RemarksOfBureau = new("意见", "Remarks");
    public static readonly Sentence NoRemarksYet = new("还没有意见。", "No remarks yet.");
    public static readonly Sentence AnswerWord = new("答复", "Answer");
    public static readonly Sentence AnswerButton = new("答复", "Answer");
    public static readonly Sentence Settled = new("已落实", "Settled");
    public static readonly Sentence AboutWhole = new("整份报告", "The whole report");
    public static readonly Sentence UploadsTitle = new("收到的文件", "Files received");
    public static readonly Sentence NoUploads = new("没有上传过文件。", "No file was uploaded.");
    public static readonly Sentence SubmissionsTitle = new("送审记录", "Submissions");
    public static readonly Sentence NoSubmissions = new("还没有提交过。", "Not submitted yet.");
    public static readonly Sentence DownloadAs = new("下载", "Download");
    public static readonly Sentence WaiversTitle = new("豁免申请", "Waivers");
    public static readonly Sentence DecideWaivers = new("决定豁免", "Decide waivers");
    public static readonly Sentence WaiverAnswer = new("决定的理由", "Reason of the decision");
    public static readonly Sentence WaiverUntil = new("有效期至", "Valid until");
    public static readonly Sentence Grant = new("同意", "Grant");
    public static readonly Sentence Refuse = new("不同意", "Refuse");
    public static readonly Sentence FindingGone = new("这一问题已不在检查结果中，可能数据已改。请刷新页面。", "This finding is no longer there; the figures may have changed. Reload the page.");
    public static readonly Sentence DoneWord = new("已保存。", "Done.");
    public static readonly Sentence GoOnReviewing = new("继续审核", "Go on reviewing");
    public static readonly Sentence Reason = new("理由", "Reason");

    public static Sentence FileTooLarge(int megabytes) => new($"文件超过{megabytes} MB，没有接收。请删去大图片或另存后再试。", $"The file is larger than {megabytes} MB and was not taken. Remove large pictures and try again.");

    public static Sentence NoLastYear(int year) => new($"本单位没有{year}年度的报告可带入。请导入文件或直接填写。", $"The unit has no report of {year} to bring forward. Import a file or fill in.");

    public static Sentence ImportedCount(int fields, int toRevise) => new(
        toRevise == 0 ? $"写入{fields}格。" : $"写入{fields}格，其中{toRevise}个待核对或修改（表中有标记）。",
        toRevise == 0 ? $"{fields} cells were written." : $"{fields} cells were written; {toRevise} are marked to be checked or revised.");

    public static Sentence OpenCount(int errors, int open) => new($"{errors}个须更正，{open}个须更正或说明。", $"{errors} to be corrected, {open} to be corrected or explained.");

    public static Sentence Round(int round) => new($"第{round}次送审", $"Submission {round}");
}
