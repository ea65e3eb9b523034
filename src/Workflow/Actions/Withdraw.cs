using Gouji.Workflow.Cases;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.Actions;

/// <summary>Takes a published report back with a reason that everyone can read.</summary>
public sealed record Withdraw(string Reason) : CaseAction
{
    internal override async Task<Refusal?> ApplyAsync(ActionContext context, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Reason)) return Sentences.ReasonMissing;
        foreach (var publication in await context.Database.Publications.Where(p => p.CaseId == context.Case.Id && p.WithdrawnAt == null).ToListAsync(ct))
        {
            publication.WithdrawnAt = context.Now;
            publication.WithdrawnWhy = Reason.Trim();
        }

        return null;
    }
}
