using Gouji.Model;
using Gouji.Workflow.Actions;
using Gouji.Workflow.Cases;
using Gouji.Workflow.People;

namespace Gouji.Workflow;

/// <summary>What people call states, roles and actions.</summary>
public static class Names
{
    private static readonly Dictionary<CaseState, Sentence> s_states = new()
    {
        [CaseState.Draft] = new("填报中", "In preparation"),
        [CaseState.Submitted] = new("待签批", "Awaiting signature"),
        [CaseState.Signed] = new("待接收", "Awaiting receipt"),
        [CaseState.Received] = new("审核中", "Under review"),
        [CaseState.Returned] = new("已退回", "Returned"),
        [CaseState.Accepted] = new("已通过", "Accepted"),
        [CaseState.Published] = new("已公开", "Published"),
        [CaseState.Withdrawn] = new("已撤回", "Withdrawn"),
    };

    private static readonly Dictionary<Role, Sentence> s_roles = new()
    {
        [Role.Clerk] = new("填报人", "Clerk"),
        [Role.HeadOfUnit] = new("单位负责人", "Head of unit"),
        [Role.Reviewer] = new("审核人", "Reviewer"),
        [Role.HeadOfBureau] = new("财政局领导", "Head of bureau"),
        [Role.SystemAdministrator] = new("系统管理员", "System administrator"),
        [Role.SecurityAdministrator] = new("安全管理员", "Security administrator"),
        [Role.Auditor] = new("审计员", "Auditor"),
    };

    private static readonly Dictionary<Type, Sentence> s_actions = new()
    {
        [typeof(EditFields)] = new("填写", "Fill in"),
        [typeof(KeepUpload)] = new("上传", "Upload"),
        [typeof(Explain)] = new("说明", "Explain"),
        [typeof(TakeBackExplanation)] = new("撤回说明", "Take back explanation"),
        [typeof(AskForWaiver)] = new("申请豁免", "Ask for a waiver"),
        [typeof(AnswerRemark)] = new("答复意见", "Answer a remark"),
        [typeof(Submit)] = new("提交签批", "Submit for signature"),
        [typeof(Recall)] = new("收回", "Take back"),
        [typeof(DeclineToSign)] = new("退回填报人", "Give back to the clerk"),
        [typeof(Sign)] = new("签批", "Sign"),
        [typeof(Receive)] = new("接收", "Receive"),
        [typeof(AddRemark)] = new("写意见", "Remark"),
        [typeof(ResolveRemark)] = new("意见已落实", "Settle a remark"),
        [typeof(RescoreIndicator)] = new("复核得分", "Re-score"),
        [typeof(ReturnForCorrection)] = new("退回修改", "Return for correction"),
        [typeof(Accept)] = new("审核通过", "Accept"),
        [typeof(Remind)] = new("催报", "Remind"),
        [typeof(MoveDeadline)] = new("调整期限", "Move the deadline"),
        [typeof(DecideWaiver)] = new("决定豁免", "Decide on a waiver"),
        [typeof(Publish)] = new("公开", "Publish"),
        [typeof(Withdraw)] = new("撤回公开", "Withdraw"),
        [typeof(Reopen)] = new("重新打开", "Reopen"),
    };

    public static Sentence Of(CaseState state) => s_states[state];

    public static Sentence Of(Role role) => s_roles[role];

    /// <param name="action">A type of <see cref="CaseAction"/>.</param>
    public static Sentence Of(Type action) => s_actions[action];
}
