using Gouji.Workflow.Cases;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.Reviewing;

/// <summary>Whether the one who acts had a hand in the report before. Four eyes see more than two.</summary>
internal static class Prepared
{
    /// <summary>Whether the actor wrote a field or submitted it.</summary>
    public static async Task<bool> ByAsync(ActionContext context, CancellationToken ct)
    {
        var (id, account) = (context.Case.Id, context.Actor.AccountId);
        return await context.Database.Submissions.AnyAsync(s => s.CaseId == id && s.SubmittedBy == account, ct)
            || await context.Database.Edits.AnyAsync(e => e.CaseId == id && e.AccountId == account, ct);
    }

    /// <summary>Whether the actor prepared or signed it.</summary>
    public static async Task<bool> OrSignedByAsync(ActionContext context, CancellationToken ct)
    {
        var (id, account) = (context.Case.Id, context.Actor.AccountId);
        return await ByAsync(context, ct) || await context.Database.Submissions.AnyAsync(s => s.CaseId == id && s.SignedBy == account, ct);
    }
}
