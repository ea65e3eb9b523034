using System.Globalization;
using Gouji.Model;
using Gouji.Workflow.Cases;

namespace Gouji.Workflow;

/// <summary>What the workflow says to people: names of its states and roles, and why something is refused.</summary>
internal static partial class Sentences
{
    public static Refusal NoSuchCase => new(RefusalKind.NotFound, new("没有这项填报任务，或您无权查看。请从首页进入。", "There is no such case, or you may not see it. Start from the home page."));

    public static Refusal NotAllowed(Type action) => new(RefusalKind.NotAllowed, new(
        $"您的角色不能对该单位“{Names.Of(action).Zh}”。如需此权限，请联系安全管理员。", $"Your role does not allow “{Names.Of(action).En}” for this unit. Ask the security administrator for it."));

    public static Refusal NotInState(Type action, CaseState state) => new(RefusalKind.NotNow, new(
        $"该任务现在是“{Names.Of(state).Zh}”，不能“{Names.Of(action).Zh}”。请刷新页面查看最新状态。", $"The case is “{Names.Of(state).En}” now, so “{Names.Of(action).En}” is not possible. Reload the page to see where it is."));

    public static Refusal ChangedSince => new(RefusalKind.NotNow, new("提交前内容又有改动。请再看一遍检查结果后提交。", "The report was changed meanwhile. Look at the findings again, then submit."));

    public static Refusal NothingFilledIn => Incomplete("还没有填写任何内容。请先填写或导入报告。", "Nothing is filled in yet. Fill in or import a report first.");

    public static Refusal ExplanationMissing => Incomplete("请写明说明的内容。", "Write the explanation.");

    public static Refusal NoSuchExplanation => Incomplete("没有这条说明，可能已被撤回。请刷新页面。", "There is no such explanation; it may have been taken back. Reload the page.");

    public static Refusal ReasonMissing => Incomplete("请写明理由。", "Give the reason.");

    public static Refusal AnswerMissing => Incomplete("请写明答复。", "Write the answer.");

    public static Refusal RemarkMissing => Incomplete("请至少写一条意见，让单位知道要改什么。", "Write at least one remark, so that the unit knows what to change.");

    public static Refusal NoSuchRemark => Incomplete("没有这条意见，可能已经处理。请刷新页面。", "There is no such remark; it may be settled already. Reload the page.");

    public static Refusal OpinionMissing => Incomplete("请写明审核意见。", "Write the review opinion.");

    public static Refusal WaiverAsked => Incomplete("这一问题已申请豁免，正等待决定。", "A waiver for this finding is already asked for and waits for a decision.");

    public static Refusal ExpiryMissing => Incomplete("同意豁免须写明有效期，且不早于今天。", "A granted waiver needs a last day, not before today.");

    public static Refusal NoSuchWaiver => Incomplete("没有这项豁免申请，可能已经决定。请刷新页面。", "There is no such request for a waiver; it may be decided already. Reload the page.");

    public static Refusal OwnWaiver => new(RefusalKind.NotAllowed, new("不能决定自己提出的豁免申请。请由另一位局领导决定。", "Nobody decides on a waiver they asked for. Another head of the bureau has to."));

    public static Refusal SignsOwnWork => new(RefusalKind.NotAllowed, new(
        "填报人与签批人不能是同一人：您填写或提交过这份报告。请由单位另一位负责人签批。", "Whoever prepared a report does not sign it: you wrote in it or submitted it. Another head of the unit has to sign."));

    public static Refusal ReviewsOwnWork => new(RefusalKind.NotAllowed, new(
        "填报、签批过这份报告的人不能审核它。请由另一位审核人审核。", "Whoever prepared or signed a report does not review it. Another reviewer has to."));

    public static Refusal SecretUnit => new(RefusalKind.NotAllowed, new("涉密单位的报告不公开。", "Reports of secret units are not published."));

    public static Refusal ScoreOutOfRange(decimal most) => Incomplete($"得分应在0至{Number(most)}分之间。", $"The score must lie between 0 and {Number(most)} points.");

    public static Refusal StillOpen(int errors, int open) => Incomplete(
        $"还不能提交：{errors}个问题须更正，{open}个问题须更正或说明。请在“检查结果”中逐条处理。",
        $"Not yet: {errors} findings must be corrected, {open} must be corrected or explained. Go through them in the list of findings.");

    public static Refusal EditsCount(int most) => Incomplete($"一次应保存1至{most}处改动。", $"Between 1 and {most} edits can be kept at once.");

    public static Refusal EditTooLong(string key) => Incomplete($"“{Short(key)}”的内容过长，未保存。请缩短后再填。", $"The content of “{Short(key)}” is too long and was not kept. Shorten it.");

    public static Refusal EditHasNul(string key) => Incomplete($"“{Short(key.Replace("\0", "", StringComparison.Ordinal))}”里有看不见的空字符，未保存。请删去后再填。", $"“{Short(key.Replace("\0", "", StringComparison.Ordinal))}” holds an unseen null character and was not kept. Remove it and write again.");

    public static Refusal ForeignEdit(string key) => Incomplete($"“{Short(key)}”的改动编号属于另一份报告，未保存。请刷新页面。", $"The edit to “{Short(key)}” has the number of one in another report and was not kept. Reload the page.");

    private static Refusal Incomplete(string zh, string en) => new(RefusalKind.Incomplete, new Sentence(zh, en));

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
