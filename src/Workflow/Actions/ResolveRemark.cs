using Gouji.Workflow.Cases;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.Actions;

/// <summary>Marks a remark as settled.</summary>
public sealed record ResolveRemark(long RemarkId) : CaseAction
{
    internal override async Task<Refusal?> ApplyAsync(ActionContext context, CancellationToken ct)
    {
        var remark = await context.Database.Remarks.FirstOrDefaultAsync(r => r.Id == RemarkId && r.CaseId == context.Case.Id && r.ResolvedAt == null, ct);
        if (remark is null) return Sentences.NoSuchRemark;
        remark.ResolvedBy = context.Actor.AccountId;
        remark.ResolvedAt = context.Now;
        return null;
    }
}
