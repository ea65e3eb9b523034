using Gouji.Workflow.Cases;
using Gouji.Workflow.Reviewing;

namespace Gouji.Workflow.Actions;

/// <summary>A reviewer takes it up; whoever prepared or signed it may not.</summary>
public sealed record Receive : CaseAction
{
    internal override async Task<Refusal?> ApplyAsync(ActionContext context, CancellationToken ct)
    {
        if (await Prepared.OrSignedByAsync(context, ct)) return Sentences.ReviewsOwnWork;
        context.Case.ReviewerId = context.Actor.AccountId;
        return null;
    }
}
