using Gouji.Model;
using Gouji.Workflow.Cases;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.Reviewing;

/// <summary>What stands in the way of submitting: errors not waived and doubts not explained.</summary>
internal static class Unanswered
{
    public static async Task<Refusal?> OfAsync(ActionContext context, IReadOnlyList<FindingMark> findings, CancellationToken ct)
    {
        var id = context.Case.Id;
        var explanations = await context.Database.Explanations.Where(e => e.CaseId == id && e.EndedAt == null).ToListAsync(ct);
        var waivers = await context.Database.Waivers.Where(w => w.CaseId == id && w.IsGranted == true).ToListAsync(ct);
        var errors = findings.Count(f => f.Severity == Severity.Error && !waivers.Any(w => f.IsAnsweredBy(w, context.Today)));
        var open = findings.Count(f => f.Severity == Severity.Verify && !explanations.Any(f.IsAnsweredBy) && !waivers.Any(w => f.IsAnsweredBy(w, context.Today)));
        return errors + open == 0 ? null : Sentences.StillOpen(errors, open);
    }
}
