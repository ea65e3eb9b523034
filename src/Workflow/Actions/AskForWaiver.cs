using Gouji.Workflow.Cases;
using Gouji.Workflow.Reviewing;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.Actions;

/// <summary>Asks the bureau to let a finding stand that must otherwise be corrected.</summary>
public sealed record AskForWaiver(FindingMark Finding, string Reason) : CaseAction
{
    internal override async Task<Refusal?> ApplyAsync(ActionContext context, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Reason)) return Sentences.ReasonMissing;
        var isAsked = await context.Database.Waivers.AnyAsync(
            w => w.CaseId == context.Case.Id && w.RuleId == Finding.RuleId && w.Fingerprint == Finding.Fingerprint && w.DecidedAt == null, ct);
        if (isAsked) return Sentences.WaiverAsked;
        context.Database.Waivers.Add(new Waiver
        {
            CaseId = context.Case.Id,
            RuleId = Finding.RuleId,
            Fingerprint = Finding.Fingerprint,
            Reason = Reason.Trim(),
            AskedBy = context.Actor.AccountId,
            AskedAt = context.Now,
        });
        return null;
    }
}
