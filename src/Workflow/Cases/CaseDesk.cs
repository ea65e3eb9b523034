using Gouji.Workflow.History;
using Gouji.Workflow.People;
using Gouji.Workflow.Reviewing;
using Gouji.Workflow.Storage;
using Gouji.Workflow.Units;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.Cases;

/// <summary>
/// The door to changing a case. An action is looked up in <see cref="Transitions"/>, the person's right for the unit is checked, the action does its part, and
/// all of it is written with its history entry in one transaction: what is answered with <see cref="Done"/> is on disk, what is refused changed nothing.
/// </summary>
public sealed class CaseDesk(GoujiStore store, TimeProvider clock)
{
    public Task<ActionResult> ActAsync(Actor actor, long caseId, CaseAction action, CancellationToken ct = default) =>
        store.WriteAsync((database, token) => ActAsync(database, actor, caseId, action, token), ct);

    private async Task<(ActionResult, bool)> ActAsync(GoujiContext database, Actor actor, long caseId, CaseAction action, CancellationToken ct)
    {
        if (await FindAsync(database, caseId, ct) is not var (subject, unit, isYearOpen) || !MayKnow(actor, action, unit)) return (Sentences.NoSuchCase, false);
        var context = new ActionContext(database, actor, subject, unit, HistoryLog.Point(clock.GetUtcNow()));
        if (Transitions.RefusalOf(actor, action.GetType(), subject, unit) is { } untimely) return (untimely, false);
        var row = Transitions.Of(action.GetType(), subject.State)!;
        if (Transitions.IsShut(subject.State, isYearOpen) && row.Right is (Right.FillIn or Right.Submit)) return (Sentences.YearClosed(subject.Year), false);
        if (IsReviewed(row) && await Prepared.OrSignedByAsync(context, ct)) return (Sentences.ReviewsOwnWork, false);
        if (await action.ApplyAsync(context, ct) is { } refusal) return (refusal, false);
        Move(subject, row, context.Now);
        await HistoryLog.AppendAsync(database, context.Now, actor.AccountId, subject.Id, action.Name, action.Record(context), ct);
        return (new Done(subject) { Edits = context.Edits }, true);
    }

    /// <summary>Whoever may not see a case is told that there is none.</summary>
    private static bool MayKnow(Actor actor, CaseAction action, Unit unit) =>
        actor.Has(Right.ReadCases, unit) || Transitions.Table.Any(row => row.Action == action.GetType() && actor.Has(row.Right, unit));

    /// <summary>From its receipt to the decision: whoever prepared or signed it has no part in that, also where a colleague received it.</summary>
    private static bool IsReviewed(Transition row) => row.Right == Right.Review && row.From.All(state => state is CaseState.Signed or CaseState.Received);

    private static async Task<(Case, Unit, bool IsYearOpen)?> FindAsync(GoujiContext database, long caseId, CancellationToken ct)
    {
        var found = await database.Cases.Where(c => c.Id == caseId).Join(database.Units, c => c.UnitId, u => u.Id, (c, u) => new { c, u, IsClosed = database.Years.Any(y => y.Year == c.Year && !y.IsOpen) })
            .FirstOrDefaultAsync(ct);
        return found is null ? null : (found.c, found.u, !found.IsClosed);
    }

    private static void Move(Case subject, Transition row, DateTimeOffset now)
    {
        if (row.To is not { } to || to == subject.State) return;
        subject.State = to;
        subject.ChangedAt = now;
    }
}
