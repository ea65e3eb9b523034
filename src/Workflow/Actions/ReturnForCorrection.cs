using Gouji.Workflow.Cases;
using Gouji.Workflow.Reviewing;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.Actions;

/// <summary>The reviewer returns it with remarks; a return without any would leave the unit guessing.</summary>
public sealed record ReturnForCorrection(string? Note) : CaseAction
{
    internal override async Task<Refusal?> ApplyAsync(ActionContext context, CancellationToken ct)
    {
        if (!string.IsNullOrWhiteSpace(Note))
            context.Database.Remarks.Add(new Remark { CaseId = context.Case.Id, Round = context.Case.Round, Text = Note.Trim(), AccountId = context.Actor.AccountId, At = context.Now });
        else if (!await context.Database.Remarks.AnyAsync(r => r.CaseId == context.Case.Id && r.Round == context.Case.Round && r.ResolvedAt == null, ct)) return Sentences.RemarkMissing;
        return null;
    }
}
