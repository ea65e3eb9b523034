using System.Globalization;
using Gouji.Model;

namespace Gouji.Web.Review;

/// <summary>The bureau's desk: the queue, a report under review, signing.</summary>
internal static partial class ReviewSentences
{
    public static readonly Sentence ReviewQueue = new("审核", "Review");
    public static readonly Sentence QueueHint = new("按风险从高到低排列；风险由检查结果、金额、较上年变化、自评分与执行率之差四项相加，每项写在该行。", "Riskiest first. The risk adds up four things, told in each row: findings, money, change against last year, own score against execution.");
    public static readonly Sentence NoCases = new("没有符合条件的任务。请放宽年度、状态或单位的条件。", "No case fits. Widen year, state or unit.");
    public static readonly Sentence FilterBy = new("筛选", "Filter");
    public static readonly Sentence Year = new("年度", "Year");
    public static readonly Sentence State = new("状态", "State");
    public static readonly Sentence UnitWords = new("单位名称或代码", "Unit's name or code");
    public static readonly Sentence AllYears = new("全部年度", "All years");
    public static readonly Sentence AllStates = new("全部状态", "All states");
    public static readonly Sentence ToReview = new("待接收和审核中", "To receive and under review");
    public static readonly Sentence OnlyLate = new("只看逾期", "Only late ones");
    public static readonly Sentence OnlyDrawn = new("只看抽查", "Only those drawn");
    public static readonly Sentence Drawn = new("抽查", "Spot check");
    public static readonly Sentence Late = new("逾期", "Late");
    public static readonly Sentence Chosen = new("选中", "Choose");
    public static readonly Sentence UnitName = new("单位", "Unit");
    public static readonly Sentence RiskWord = new("风险", "Risk");
    public static readonly Sentence MoneyWord = new("支出（万元）", "Spending (10,000 yuan)");
    public static readonly Sentence SelfScoreWord = new("自评得分", "Own score");
    public static readonly Sentence DueWord = new("期限", "Due");
    public static readonly Sentence NoRisk = new("没有特别需要先看的地方", "Nothing that speaks for looking earlier");
    public static readonly Sentence NotSubmittedYet = new("尚未提交", "Not submitted yet");
    public static readonly Sentence PreviousPage = new("上一页", "Previous page");
    public static readonly Sentence NextPage = new("下一页", "Next page");
    public static readonly Sentence WithChosen = new("对选中的任务", "With those chosen");
    public static readonly Sentence ReminderText = new("催报内容", "Text of the reminder");
    public static readonly Sentence UsualReminder = new("请尽快提交绩效自评报告。", "Please submit the self-evaluation report soon.");
    public static readonly Sentence NoneChosen = new("请先选中至少一项任务。", "Choose at least one case first.");
    public static readonly Sentence DrawTitle = new("抽查", "Spot checks");
    public static readonly Sentence DrawHint = new("按比例随机抽取。种子公布后，任何人都能用同一种子重新抽出同样的单位。", "Draws a share at random. With the published seed anyone can draw the same again.");
    public static readonly Sentence ShareWord = new("比例（%）", "Share (%)");
    public static readonly Sentence SeedWord = new("种子（不填则随机）", "Seed (random if empty)");
    public static readonly Sentence DrawNow = new("抽取", "Draw");
    public static readonly Sentence ShareUnclear = new("比例应是大于0、不超过100的数。", "The share must be a number above 0 and at most 100.");

    public static readonly Sentence PaperView = new("报告", "Report");
    public static readonly Sentence OriginalView = new("原件", "Original");
    public static readonly Sentence ChangesView = new("退回后的改动", "Changed since the return");
    public static readonly Sentence FactsView = new("数据", "Facts");
    public static readonly Sentence Views = new("左侧内容", "What the left shows");
    public static readonly Sentence NoOriginal = new("单位没有上传原件，报告是在本系统填写的。", "The unit uploaded no file; the report was filled in here.");
    public static readonly Sentence NotYetSubmitted = new("单位还没有提交这份报告，暂时没有可审核的内容。可以在审核列表中催报。", "The unit has not submitted yet, so there is nothing to review. You can remind it from the queue.");
    public static readonly Sentence NoReturnYet = new("这是第一次提交，还没有退回过。", "This is the first submission; it was never returned.");
    public static readonly Sentence NothingChanged = new("退回后没有改动任何内容。", "Nothing was changed since the return.");
    public static readonly Sentence Before = new("退回时", "When returned");
    public static readonly Sentence After = new("现在", "Now");
    public static readonly Sentence ChangedBy = new("谁、何时", "Who and when");
    public static readonly Sentence Place = new("位置", "Place");
    public static readonly Sentence NotThere = new("（无）", "(none)");
    public static readonly Sentence FactWord = new("数据", "Fact");
    public static readonly Sentence ValueWord = new("数值", "Value");
    public static readonly Sentence RemarkOnThis = new("写意见", "Remark");

    public static readonly Sentence FindingsWord = new("检查结果", "Findings");
    public static readonly Sentence RemarksWord = new("审核意见", "Remarks");
    public static readonly Sentence ScoresWord = new("复核得分", "Re-scoring");
    public static readonly Sentence DecisionWord = new("审核结论", "Decision");
    public static readonly Sentence Explained = new("单位说明", "The unit explains");
    public static readonly Sentence NotExplained = new("未说明", "Not explained");
    public static readonly Sentence ExplanationMoved = new("说明时的数值已变动", "explained at other values");
    public static readonly Sentence Waived = new("已豁免", "Waived");
    public static readonly Sentence WaiverAsked = new("申请豁免", "Waiver asked for");
    public static readonly Sentence RelatedPlaces = new("所依据的数", "Figures it stands on");
    public static readonly Sentence SuspectsWord = new("疑点", "Suspects");
    public static readonly Sentence BridgesWord = new("差额来源", "What explains the gap");
    public static readonly Sentence FollowingWord = new("由此引起", "What follows");
    public static readonly Sentence RemedyWord = new("怎么办", "What to do");
    public static readonly Sentence BasisWord = new("依据", "Legal basis");
    public static readonly Sentence OpenInReport = new("在报告中查看", "Show in the report");
    public static readonly Sentence KeyHint = new("键盘：n 下一个问题，p 上一个问题，d 到报告中的位置，f 从报告回到问题；在报告中选中文字或单元格后按 r 写意见。", "Keys: n next finding, p previous, d its place in the report, f from the report back to it; r remarks on the words or the cell chosen in the report.");

    public static readonly Sentence NewRemark = new("新意见", "New remark");
    public static readonly Sentence RemarkAbout = new("针对", "About");
    public static readonly Sentence WholeReport = new("整份报告", "The whole report");
    public static readonly Sentence RemarkText = new("意见", "Remark");
    public static readonly Sentence NoRemarks = new("还没有意见。", "No remarks yet.");
    public static readonly Sentence Answered = new("单位答复", "The unit answers");
    public static readonly Sentence NotAnswered = new("单位未答复", "Not answered yet");
    public static readonly Sentence Settled = new("已落实", "Settled");
    public static readonly Sentence Unsettled = new("未落实", "Open");
    public static readonly Sentence Indicator = new("指标", "Indicator");
    public static readonly Sentence Weight = new("分值", "Weight");
    public static readonly Sentence Self = new("自评", "Own");
    public static readonly Sentence Rechecked = new("复核", "Re-checked");
    public static readonly Sentence Reason = new("理由", "Reason");
    public static readonly Sentence Total = new("合计", "Total");
    public static readonly Sentence Grade = new("等级", "Grade");
    public static readonly Sentence NoIndicators = new("报告没有带分值的指标。", "The report has no indicators with points.");
    public static readonly Sentence Keep = new("保存", "Keep");
    public static readonly Sentence ScoreUnclear = new("得分应是数字，例如 8.5。", "The score must be a number such as 8.5.");
    public static readonly Sentence Opinion = new("审核意见书正文", "Opinion");
    public static readonly Sentence OpinionHint = new("以下文字按数据拟出，请核对后修改。", "This text is drafted from the facts. Check and change it.");
    public static readonly Sentence FinalScore = new("复核总分", "Re-checked score");
    public static readonly Sentence ReturnNote = new("退回说明（已逐条写意见时可不填）", "What to change (may stay empty where remarks say it)");
    public static readonly Sentence OpinionPage = new("审核意见书", "Review opinion");
    public static readonly Sentence NoOpinionYet = new("报告尚未审核通过，以下为草稿。", "The report is not accepted yet; this is a draft.");
    public static readonly Sentence DownloadReturned = new("下载带批注的 Word 文件", "Download the Word file with comments");
    public static readonly Sentence DownloadOpinion = new("下载审核意见书", "Download the opinion");
    public static readonly Sentence NotYourTurn = new("这项任务现在不在您这一步，以下内容只供查看。", "It is not your turn in this case; you can read, but not change.");
    public static readonly Sentence DoneNow = new("已保存。", "Done.");

    public static readonly Sentence NothingToSign = new("填报人还没有提交，暂时没有可签批的内容。", "The clerk has not submitted yet, so there is nothing to sign.");
    public static readonly Sentence SignTitle = new("签批", "Sign");
    public static readonly Sentence SignHint = new("签批前请看三件事：哪些数已证实，哪些问题未解决，哪些情况由填报人作了说明。", "Before signing, look at three things: what is proved, what is open, what the clerk explained.");
    public static readonly Sentence ProvedWord = new("已证实的数", "Figures proved");
    public static readonly Sentence OpenWord = new("未解决", "Open");
    public static readonly Sentence ExplainedWord = new("已说明", "Explained");
    public static readonly Sentence NothingOpen = new("没有未解决的问题。", "Nothing is open.");
    public static readonly Sentence NothingExplained = new("没有需要说明的情况。", "Nothing needed explaining.");
    public static readonly Sentence KeyFigures = new("主要数据", "Main figures");
    public static readonly Sentence SignStatement = new("签批即确认报告内容真实、完整。", "By signing you confirm that the report is true and complete.");
    public static readonly Sentence GiveBackWhy = new("退回理由", "Why it goes back");

    public static readonly Sentence NothingToComment = new("没有可以批注的内容：报告尚未提交，或者没有可检查的数据。", "There is nothing to comment on: the report is not submitted, or holds nothing that could be checked.");

    public static Sentence RiskOfFindings(int errors, int explained, int advice) => new(
        $"问题：须更正 {errors}、已说明 {explained}、建议 {advice}", $"Findings: {errors} to correct, {explained} explained, {advice} advice");

    public static Sentence RiskOfMoney(decimal money) => new($"金额：支出 {Number(money)} 万元", $"Money: {Number(money)} × 10,000 yuan spent");

    public static Sentence RiskOfChange(decimal change) => new(
        $"变化：比上年{(change < 0 ? "减少" : "增加")} {Percent(Math.Abs(change))}", $"Change: {Percent(Math.Abs(change))} {(change < 0 ? "less" : "more")} than last year");

    public static Sentence RiskOfScore(decimal score, decimal execution) => new(
        $"自评：{Number(score)} 分，而执行率只有 {Percent(execution)}", $"Own score: {Number(score)} points at an execution rate of only {Percent(execution)}");

    public static Sentence CasesFound(int total, int from, int to) => new($"共 {total} 项，显示第 {from}–{to} 项。", $"Cases {from}–{to} of {total}.");

    public static Sentence BatchDone(int done, int refused) => new(
        refused == 0 ? $"已处理 {done} 项。" : $"已处理 {done} 项；{refused} 项因状态或权限未处理，原因见下。", refused == 0 ? $"{done} done." : $"{done} done; {refused} not, for the reasons below.");

    public static Sentence ReviewOf(string unit, int year) => new($"{unit} {year} 年度", $"{unit}, {year}");

    public static Sentence ProvedCount(int proved, int figures) => new($"{figures} 个数中有 {proved} 个至少参与了一个成立的关系。", $"{proved} of {figures} figures take part in at least one relation that holds.");

    public static Sentence CheckedCount(int rules, int holds) => new(
        $"检查了 {rules} 条规则，{holds} 个关系成立，没有发现问题。", $"{rules} rules were checked, {holds} relations hold, nothing was found.");

    public static Sentence Numbered(string number) => new($"问题 {number}", $"Finding {number}");

    public static Sentence TableName(string section, int number) => new($"{section} 表{number}", $"{section}, table {number}");

    public static Sentence SubmittedLine(int round, string by, string at) => new($"第 {round} 次提交，{by}，{at}", $"Submission {round} by {by}, {at}");

    public static Sentence SignedLine(string by, string at) => new($"签批：{by}，{at}", $"Signed by {by}, {at}");

    public static Sentence DrawnNow(int count, string seed) => new($"抽取了 {count} 个单位，种子 {seed}", $"{count} units drawn with the seed {seed}");

    private static string Number(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);

    private static string Percent(decimal ratio) => (ratio * 100m).ToString("0.#", CultureInfo.InvariantCulture) + "%";
}
