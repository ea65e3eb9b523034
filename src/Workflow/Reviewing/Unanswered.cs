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
        var open = findings.Where(f => f.IsOpen(explanations, waivers, context.Today)).ToList();
        var errors = open.Count(f => f.Severity == Severity.Error);
        return open.Count == 0 ? null : Sentences.StillOpen(errors, open.Count - errors) with { Open = open };
    }
}
