using Gouji.Workflow.Cases;

namespace Gouji.Workflow.Actions;

/// <summary>Gives an accepted or withdrawn report back to the unit, with a reason.</summary>
public sealed record Reopen(string Reason) : CaseAction
{
    internal override Task<Refusal?> ApplyAsync(ActionContext context, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Reason)) return Task.FromResult<Refusal?>(Sentences.ReasonMissing);
        context.Remark(Reason);
        return Task.FromResult<Refusal?>(null);
    }
}
