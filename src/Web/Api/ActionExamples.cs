using Gouji.Workflow;
using Gouji.Workflow.Actions;

namespace Gouji.Web.Api;

/// <summary>What each action takes, by its name, as the document shows it.</summary>
internal static class ActionExamples
{
    public static IReadOnlyDictionary<string, ApiExample> All { get; } = new (Type Action, string Json)[]
    {
        (typeof(Explain), """{ "fingerprint": "77c0", "text": "年中追加，见云溪财预〔2023〕18号。" }"""),
        (typeof(TakeBackExplanation), """{ "explanationId": 3 }"""),
        (typeof(AskForWaiver), """{ "fingerprint": "5f2b", "reason": "上级系统四舍五入，无法更正。" }"""),
        (typeof(DecideWaiver), """{ "waiverId": 2, "isGranted": true, "answer": "情况属实。", "expiresOn": "2024-12-31" }"""),
        (typeof(AnswerRemark), """{ "remarkId": 9, "answer": "已更正附件3。" }"""),
        (typeof(Recall), "{}"),
        (typeof(Sign), "{}"),
        (typeof(DeclineToSign), """{ "reason": "请补充项目支出的说明。" }"""),
        (typeof(Receive), "{}"),
        (typeof(AddRemark), """{ "key": "总支出 @决算 [一般公共预算]", "passage": null, "text": "与附件3不一致，请核对。" }"""),
        (typeof(ResolveRemark), """{ "remarkId": 9 }"""),
        (typeof(RescoreIndicator), """{ "key": "指标.得分 #1", "score": 8.5, "reason": "佐证材料不足。" }"""),
        (typeof(ReturnForCorrection), """{ "note": "请按意见更正后重新提交。" }"""),
        (typeof(Accept), """{ "score": 94, "opinion": "同意自评结果。" }"""),
        (typeof(Remind), """{ "text": "距期限还有三天，请尽快提交。" }"""),
        (typeof(MoveDeadline), """{ "dueOn": "2024-05-10", "reason": "系统维护。" }"""),
        (typeof(Withdraw), """{ "reason": "附件2数据有误，更正后重新公开。" }"""),
        (typeof(Reopen), """{ "reason": "决算批复后数据有调整。" }"""),
    }.ToDictionary(e => e.Action.Name, e => new ApiExample(Names.Of(e.Action), e.Json), StringComparer.Ordinal);
}
