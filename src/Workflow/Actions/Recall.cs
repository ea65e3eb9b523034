using Gouji.Workflow.Cases;

namespace Gouji.Workflow.Actions;

/// <summary>The clerk takes back what is not signed yet.</summary>
public sealed record Recall : CaseAction
{
    internal override Task<Refusal?> ApplyAsync(ActionContext context, CancellationToken ct) => Task.FromResult<Refusal?>(null);
}
