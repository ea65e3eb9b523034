using Gouji.Workflow.Cases;
using Gouji.Workflow.Reviewing;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.Actions;

/// <summary>Explains a finding at the values it stands on; an earlier explanation of the same finding ends.</summary>
public sealed record Explain(FindingMark Finding, string Text) : CaseAction
{
    internal override async Task<Refusal?> ApplyAsync(ActionContext context, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Text)) return Sentences.ExplanationMissing;
        var standing = await context.Database.Explanations
            .Where(e => e.CaseId == context.Case.Id && e.RuleId == Finding.RuleId && e.Fingerprint == Finding.Fingerprint && e.EndedAt == null).ToListAsync(ct);
        foreach (var earlier in standing) earlier.EndedAt = context.Now;
        context.Database.Explanations.Add(new Explanation
        {
            CaseId = context.Case.Id,
            RuleId = Finding.RuleId,
            Fingerprint = Finding.Fingerprint,
            Values = Finding.Values,
            Text = Text.Trim(),
            AccountId = context.Actor.AccountId,
            At = context.Now,
        });
        return null;
    }
}
