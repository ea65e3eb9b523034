using Gouji.Workflow.Cases;

namespace Gouji.Workflow.Actions;

/// <summary>The head of the unit gives it back to the clerk with a reason.</summary>
public sealed record DeclineToSign(string Reason) : CaseAction
{
    internal override Task<Refusal?> ApplyAsync(ActionContext context, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Reason)) return Task.FromResult<Refusal?>(Sentences.ReasonMissing);
        context.Remark(Reason);
        return Task.FromResult<Refusal?>(null);
    }
}
