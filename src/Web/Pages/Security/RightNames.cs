using Gouji.Model;
using Gouji.Workflow.People;

namespace Gouji.Web.Pages.Security;

/// <summary>What people call rights and how far they reach.</summary>
internal static class RightNames
{
    private static readonly Dictionary<Right, Sentence> s_rights = new()
    {
        [Right.ReadCases] = new("查看报告", "See reports"),
        [Right.FillIn] = new("填报", "Fill in"),
        [Right.Submit] = new("提交签批", "Submit for signature"),
        [Right.Sign] = new("签批", "Sign"),
        [Right.Review] = new("审核", "Review"),
        [Right.DecideWaivers] = new("决定豁免", "Decide on waivers"),
        [Right.Publish] = new("公开与撤回", "Publish and withdraw"),
        [Right.Draw] = new("随机抽查", "Draw spot checks"),
        [Right.ReadOverview] = new("查看汇总", "See the overview"),
        [Right.AnswerFeedback] = new("答复公众反馈", "Answer feedback"),
        [Right.KeepUnits] = new("管理单位", "Keep units"),
        [Right.KeepYears] = new("布置年度任务", "Keep years"),
        [Right.KeepAccounts] = new("管理账号", "Keep accounts"),
        [Right.KeepSettings] = new("安全设置", "Change security settings"),
        [Right.AssignRoles] = new("分配角色、确认密码、解锁、结束登录", "Give roles, confirm passwords, unlock, end sign-ins"),
        [Right.ReadHistory] = new("查看和核验历史记录", "Read and verify history"),
        [Right.KeepOwnAccount] = new("管理自己的账号", "Keep one's own account"),
    };

    private static readonly Dictionary<Reach, Sentence> s_reaches = new()
    {
        [Reach.Unit] = new("本单位", "own unit"),
        [Reach.Subtree] = new("本单位及下级", "own unit and below"),
        [Reach.System] = new("有", "yes"),
    };

    public static Sentence Of(Right right) => s_rights[right];

    public static Sentence Of(Reach reach) => s_reaches[reach];
}
