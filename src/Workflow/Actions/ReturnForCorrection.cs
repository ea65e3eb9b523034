using Gouji.Workflow.Cases;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.Actions;

/// <summary>The reviewer returns it with remarks; a return without any would leave the unit guessing.</summary>
public sealed record ReturnForCorrection(string? Note) : CaseAction
{
    internal override async Task<Refusal?> ApplyAsync(ActionContext context, CancellationToken ct)
    {
        if (!string.IsNullOrWhiteSpace(Note))
            context.Remark(Note);
        else if (!await context.Database.Remarks.AnyAsync(r => r.CaseId == context.Case.Id && r.Round == context.Case.Round && r.ResolvedAt == null, ct)) return Sentences.RemarkMissing;
        return null;
    }
}
