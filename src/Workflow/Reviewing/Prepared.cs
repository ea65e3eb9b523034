using Gouji.Workflow.Cases;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.Reviewing;

/// <summary>Whether the one who acts had a hand in the report: wrote a field, submitted it or, for a reviewer, signed it. Four eyes see more than two.</summary>
internal static class Prepared
{
    public static async Task<bool> ByAsync(ActionContext context, CancellationToken ct)
    {
        var (id, account) = (context.Case.Id, context.Actor.AccountId);
        return context.Case.SubmittedBy == account
            || await context.Database.Submissions.AnyAsync(s => s.CaseId == id && (s.SubmittedBy == account || s.SignedBy == account), ct)
            || await context.Database.Edits.AnyAsync(e => e.CaseId == id && e.AccountId == account, ct);
    }
}
