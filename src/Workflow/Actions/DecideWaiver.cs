using Gouji.Workflow.Cases;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.Actions;

/// <summary>Grants a waiver until a day, or refuses it.</summary>
/// <param name="ExpiresOn">The last day it holds, when granted.</param>
public sealed record DecideWaiver(long WaiverId, bool IsGranted, string Answer, DateOnly? ExpiresOn) : CaseAction
{
    internal override async Task<Refusal?> ApplyAsync(ActionContext context, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Answer)) return Sentences.ReasonMissing;
        if (IsGranted && (ExpiresOn is null || ExpiresOn < context.Today)) return Sentences.ExpiryMissing;
        var waiver = await context.Database.Waivers.FirstOrDefaultAsync(w => w.Id == WaiverId && w.CaseId == context.Case.Id && w.DecidedAt == null, ct);
        if (waiver is null) return Sentences.NoSuchWaiver;
        if (waiver.AskedBy == context.Actor.AccountId) return Sentences.OwnWaiver;
        waiver.IsGranted = IsGranted;
        waiver.Answer = Answer.Trim();
        waiver.ExpiresOn = IsGranted ? ExpiresOn : null;
        waiver.DecidedBy = context.Actor.AccountId;
        waiver.DecidedAt = context.Now;
        return null;
    }
}
