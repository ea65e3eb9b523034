using Gouji.Workflow.Cases;
using Gouji.Workflow.Reviewing;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.Actions;

/// <summary>The head of the unit signs; whoever prepared the report may not.</summary>
public sealed record Sign : CaseAction
{
    internal override async Task<Refusal?> ApplyAsync(ActionContext context, CancellationToken ct)
    {
        if (await Prepared.ByAsync(context, ct)) return Sentences.SignsOwnWork;
        var submission = await context.Database.Submissions.FirstAsync(s => s.CaseId == context.Case.Id && s.Round == context.Case.Round, ct);
        submission.SignedBy = context.Actor.AccountId;
        submission.SignedAt = context.Now;
        return null;
    }

    internal override object Record(ActionContext context) => new { context.Case.Round };
}
