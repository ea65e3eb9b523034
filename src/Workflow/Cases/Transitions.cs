using Gouji.Workflow.Actions;
using Gouji.Workflow.People;
using Gouji.Workflow.Units;
using static Gouji.Workflow.Cases.CaseState;

namespace Gouji.Workflow.Cases;

/// <summary>Every way a case may go: the one table. Pages ask it what is allowed; nothing else decides.</summary>
public static class Transitions
{
    public static IReadOnlyList<Transition> Table { get; } =
    [
        Row<EditFields>(Right.FillIn, null, Draft, Returned),
        Row<KeepUpload>(Right.FillIn, null, Draft, Returned),
        Row<Explain>(Right.FillIn, null, Draft, Returned),
        Row<TakeBackExplanation>(Right.FillIn, null, Draft, Returned),
        Row<AskForWaiver>(Right.FillIn, null, Draft, Returned),
        Row<AnswerRemark>(Right.FillIn, null, Draft, Returned),
        Row<Submit>(Right.Submit, Submitted, Draft, Returned),
        Row<Recall>(Right.Submit, Draft, Submitted),
        Row<DeclineToSign>(Right.Sign, Draft, Submitted),
        Row<Sign>(Right.Sign, Signed, Submitted),
        Row<Receive>(Right.Review, Received, Signed),
        Row<AddRemark>(Right.Review, null, Received),
        Row<ResolveRemark>(Right.Review, null, Received),
        Row<RescoreIndicator>(Right.Review, null, Received),
        Row<ReturnForCorrection>(Right.Review, Returned, Received),
        Row<Accept>(Right.Review, Accepted, Received),
        Row<Remind>(Right.Review, null, Draft, Submitted, Returned),
        Row<MoveDeadline>(Right.Review, null, Draft, Submitted, Returned),
        Row<DecideWaiver>(Right.DecideWaivers, null, Draft, Submitted, Signed, Received, Returned),
        Row<Publish>(Right.Publish, Published, Accepted, Withdrawn),
        Row<Withdraw>(Right.Publish, Withdrawn, Published),
        Row<Reopen>(Right.Publish, Returned, Accepted, Withdrawn),
    ];

    /// <summary>The row under which an action may be done in a state; null: it may not.</summary>
    public static Transition? Of(Type action, CaseState state) => Table.FirstOrDefault(row => row.Action == action && row.From.Contains(state));

    /// <summary>Whether somebody may do an action on a case of a unit as it is now.</summary>
    public static bool Allows<TAction>(Actor actor, CaseState state, string unitPath) where TAction : CaseAction =>
        Of(typeof(TAction), state) is { } row && actor.Has(row.Right, unitPath);

    /// <summary>Why somebody may not do an action on a case as it is now; null: the table allows it.</summary>
    public static Refusal? RefusalOf(Actor actor, Type action, Case subject, Unit unit) =>
        Of(action, subject.State) is not { } row ? Sentences.NotInState(action, subject.State) : actor.Has(row.Right, unit) ? null : Sentences.NotAllowed(action);

    /// <summary>A closed year takes in nothing new: a draft of it is neither filled in nor submitted. What was returned is still corrected.</summary>
    internal static bool IsShut(CaseState state, bool isYearOpen) => !isYearOpen && state == Draft;

    private static Transition Row<TAction>(Right right, CaseState? to, params CaseState[] from) where TAction : CaseAction =>
        new(typeof(TAction), right, from, to);
}
