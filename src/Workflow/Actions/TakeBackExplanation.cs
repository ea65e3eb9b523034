using Gouji.Workflow.Cases;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.Actions;

/// <summary>Takes an explanation back.</summary>
public sealed record TakeBackExplanation(long ExplanationId) : CaseAction
{
    internal override async Task<Refusal?> ApplyAsync(ActionContext context, CancellationToken ct)
    {
        var explanation = await context.Database.Explanations.FirstOrDefaultAsync(e => e.Id == ExplanationId && e.CaseId == context.Case.Id && e.EndedAt == null, ct);
        if (explanation is null) return Sentences.NoSuchExplanation;
        explanation.EndedAt = context.Now;
        return null;
    }
}
