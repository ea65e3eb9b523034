using Gouji.Model;
using Gouji.Web.Publishing;
using Gouji.Workflow.Cases;

namespace Gouji.Web;

/// <summary>What publishing says to those who publish.</summary>
internal static partial class Sentences
{
    public static readonly Sentence FinanceOffice = new("财政部门", "The finance bureau");

    public static readonly Sentence PublishTitle = new("公开报告", "Publish the report");
    public static readonly Sentence PublishNow = new("公开", "Publish");
    public static readonly Sentence PublishingHint = new(
        "公开的是最后一次提交、审核通过的内容：隐去个人信息的网页、Word、PDF 和开放数据，连同问题说明、豁免和审核结果。生成需要几秒到一分钟，可以离开本页，稍后再回来看。",
        "What was last submitted and accepted is published: page, Word, pdf and open data with private words masked, together with explanations, waivers and the outcome of the review. It takes seconds to a minute; you may leave this page and come back.");
    public static readonly Sentence WithdrawTitle = new("撤回公开", "Withdraw");
    public static readonly Sentence WithdrawReason = new("撤回理由（所有人可见）", "Reason, which everyone can read");
    public static readonly Sentence SeePublished = new("查看公开页面", "See the public page");
    public static readonly Sentence PublishedNow = new("已公开。", "Published.");
    public static readonly Sentence WithdrawnNow = new("已撤回。公开页面只显示撤回日期和理由。", "Withdrawn. The public page shows the day and the reason only.");
    public static readonly Sentence IsBeingPublished = new("正在生成公开稿", "Being published");
    public static readonly Sentence TryAgain = new("重试", "Try again");

    public static Refusal NothingToPublish => new(RefusalKind.NotFound, new("没有可公开的报告，或您无权公开它。请从首页进入。", "There is no report to publish, or you may not publish it. Start from the home page."));

    public static Refusal FilingNotUnderstood => new(RefusalKind.Incomplete, new(
        "这份报告所用的表式本系统不认识，无法生成公开稿。请联系系统管理员核对表式。", "The form of this report is not known here, so it cannot be published. Ask the system administrator to look at its form."));

    public static Refusal SecretIsNotPublished => new(RefusalKind.NotAllowed, new("涉密单位的报告不公开。", "Reports of secret units are not published."));

    public static Refusal NotYetAccepted => new(RefusalKind.NotNow, new("只有审核通过或已撤回的报告可以公开。请刷新页面查看最新状态。", "Only a report that was accepted or withdrawn can be published. Reload the page to see where it is."));

    public static Refusal PublishingBroke => new(RefusalKind.Incomplete, new(
        "生成公开稿时系统出错，没有公开任何内容。请重试；仍出错请联系系统管理员查看日志。", "The system failed while publishing; nothing was published. Try again; if it fails again, ask the system administrator to look at the log."));

    public static Sentence NotFitToPublish(Sentence problem) => new($"没有公开：公开前检查发现问题。{problem.Zh}", $"Not published: the check before publishing found a problem. {problem.En}");

    public static Sentence PublishedWithout(string file, Sentence why) => new($"公开稿中没有 {file}：{why.Zh}", $"Published without {file}: {why.En}");

    public static Sentence Of(PublishingStep step) => step switch
    {
        PublishingStep.Waiting => new("排队等待", "Waiting"),
        PublishingStep.Gathering => new("汇集审核通过的内容", "Gathering what was accepted"),
        PublishingStep.Writing => new("隐去个人信息，生成文件", "Masking and writing the files"),
        PublishingStep.Checking => new("检查文件里有没有个人信息和看不见的内容", "Looking through the files for anything private or unseen"),
        PublishingStep.Keeping => new("保存并公开", "Keeping and publishing them"),
        _ => throw new InvalidOperationException($"Unknown step {step}."),
    };
}
