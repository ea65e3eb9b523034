using Gouji.Workflow.Cases;
using Gouji.Workflow.Reviewing;

namespace Gouji.Workflow.Actions;

/// <summary>Reminds the unit of its deadline.</summary>
public sealed record Remind(string Text) : CaseAction
{
    internal override Task<Refusal?> ApplyAsync(ActionContext context, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Text)) return Task.FromResult<Refusal?>(Sentences.RemarkMissing);
        context.Database.Remarks.Add(new Remark { CaseId = context.Case.Id, Round = context.Case.Round, Text = Text.Trim(), AccountId = context.Actor.AccountId, At = context.Now });
        return Task.FromResult<Refusal?>(null);
    }
}
