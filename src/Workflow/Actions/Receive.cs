using Gouji.Workflow.Cases;

namespace Gouji.Workflow.Actions;

/// <summary>A reviewer takes it up.</summary>
public sealed record Receive : CaseAction
{
    internal override Task<Refusal?> ApplyAsync(ActionContext context, CancellationToken ct)
    {
        context.Case.ReviewerId = context.Actor.AccountId;
        return Task.FromResult<Refusal?>(null);
    }
}
