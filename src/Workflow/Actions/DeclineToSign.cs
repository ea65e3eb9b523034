using Gouji.Workflow.Cases;
using Gouji.Workflow.Reviewing;

namespace Gouji.Workflow.Actions;

/// <summary>The head of the unit gives it back to the clerk with a reason.</summary>
public sealed record DeclineToSign(string Reason) : CaseAction
{
    internal override Task<Refusal?> ApplyAsync(ActionContext context, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Reason)) return Task.FromResult<Refusal?>(Sentences.ReasonMissing);
        context.Database.Remarks.Add(new Remark { CaseId = context.Case.Id, Round = context.Case.Round, Text = Reason.Trim(), AccountId = context.Actor.AccountId, At = context.Now });
        return Task.FromResult<Refusal?>(null);
    }
}
