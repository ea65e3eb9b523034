using Gouji.Workflow.Cases;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.Actions;

/// <summary>The unit answers what the reviewer remarked.</summary>
public sealed record AnswerRemark(long RemarkId, string Answer) : CaseAction
{
    internal override async Task<Refusal?> ApplyAsync(ActionContext context, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Answer)) return Sentences.AnswerMissing;
        var remark = await context.Database.Remarks.FirstOrDefaultAsync(r => r.Id == RemarkId && r.CaseId == context.Case.Id, ct);
        if (remark is null) return Sentences.NoSuchRemark;
        remark.Answer = Answer.Trim();
        return null;
    }
}
