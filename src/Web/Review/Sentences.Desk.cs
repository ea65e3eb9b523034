using Gouji.Model;

namespace Gouji.Web.Review;

/// <summary>What hangs on the queue: waivers, spot checks, publishing, what the public wrote.</summary>
internal static partial class ReviewSentences
{
    public static readonly Sentence DeskAreas = new("审核事项", "Parts of the desk");
    public static readonly Sentence QueueTab = new("审核列表", "Queue");
    public static readonly Sentence WaiversTab = new("豁免申请", "Waivers");
    public static readonly Sentence FeedbackTab = new("公众反馈", "Public feedback");
    public static readonly Sentence PublishChosen = new("公开", "Publish");
    public static readonly Sentence PublishAsked = new("已交后台生成并公开，进度见各任务的公开页面。", "Handed over to be made and published; how far each is stands on its page.");
    public static readonly Sentence NotToPublish = new("只有审核通过且您有权公开的报告可以公开。", "Only a report that was accepted, and that you may publish, can be published.");

    public static readonly Sentence WaiversLead = new("单位申请让必须更正的问题保留一次。同意时须写明理由和有效期；决定随报告公开。", "Units ask to let stand what must otherwise be corrected. To grant one, state why and until when; the decision is published with the report.");
    public static readonly Sentence NoWaivers = new("没有待决定的豁免申请。", "No waiver waits for a decision.");
    public static readonly Sentence OnlyHeadDecides = new("由局领导决定，您可以查看。", "The head of the bureau decides; you can read.");

    public static readonly Sentence FeedbackLead = new("读者对已公开报告的意见。答复后随报告一起公开；未答复的不公开。", "What readers wrote about published reports. What is answered is shown with the report; what is not is not shown.");
    public static readonly Sentence NoFeedback = new("还没有读者反馈。", "No reader has written yet.");
    public static readonly Sentence AnswerFeedback = new("答复", "Answer");
    public static readonly Sentence ChangeAnswer = new("修改答复", "Change the answer");
    public static readonly Sentence ReadersWords = new("读者说", "The reader writes");

    public static readonly Sentence DrawsOfYear = new("已有的抽查", "Draws so far");
    public static readonly Sentence NoDraws = new("这一年度还没有抽查。", "Nothing was drawn in this year yet.");
    public static readonly Sentence SeedShown = new("种子", "Seed");
    public static readonly Sentence RankWord = new("签号（前 16 位）", "Lot (first 16 digits)");
    public static readonly Sentence HowDrawn = new(
        "抽法：每个单位的签号是“种子、换行符、单位代码”（UTF-8）的 SHA-256；签号从小到大排列，按比例取前若干个，不足一个的进一。任何人用 printf '%s\\n%s' 种子 单位代码 | sha256sum 都能得出同样的签号。",
        "How it is drawn: a unit's lot is the SHA-256 of the seed, a line feed and the unit's code (UTF-8); the lowest lots are drawn, as many as the share says, rounded up. Anyone gets the same lot with printf '%s\\n%s' SEED CODE | sha256sum.");
    public static readonly Sentence DrawRepeated = new("已用同一种子重新抽取，结果一致。", "Drawn again with the same seed: the same units.");
    public static readonly Sentence DrawDiffers = new("用同一种子重新抽取的结果不一致：记录可能被改动，请通知审计员核验历史。", "Drawn again with the same seed the units differ: the record may have been changed. Tell the auditor to verify the history.");
    public static readonly Sentence CandidatesWord = new("抽查范围（单位代码）", "Drawn from (codes of units)");
    public static readonly Sentence YearUnclear = new("年度应是四位数字，例如 2024。", "The year must have four digits, such as 2024.");

    public static readonly Sentence WaiverRefused = new("豁免未获同意", "Waiver refused");
    public static readonly Sentence EarlierRound = new("上轮复核", "Earlier round");
    public static readonly Sentence SubmissionNotUnderstood = new("这份提交的内容无法识别，暂时不能审核。请让单位收回后重新提交；仍然如此请联系系统管理员。", "What was submitted is not understood and cannot be reviewed. Ask the unit to submit it again; if that does not help, tell the administrator.");
    public static readonly Sentence KeyUnknown = new("意见所针对的位置无法识别。请重新选中单元格或文字后再写。", "The place of the remark is not understood. Choose the cell or the words again.");
    public static readonly Sentence IndicatorUnknown = new("送审稿中没有这个带分值的指标。请核对指标后再评分。", "What was submitted has no such indicator with points. Check which indicator is meant, then score it.");
    public static readonly Sentence TooLong = new("意见不超过 2000 字，引用的文字不超过 300 字。请缩短后保存。", "A remark has at most 2000 characters and quotes at most 300. Shorten it and save again.");

    public static Sentence DrawLine(string share, int drawn, int from) => new($"比例 {share}，从 {from} 个单位中抽取 {drawn} 个", $"{share}: {drawn} of {from} units");
}
