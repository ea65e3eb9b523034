using Gouji.Workflow.Actions;
using Gouji.Workflow.Cases;
using Gouji.Workflow.History;
using Gouji.Workflow.People;
using Gouji.Writing.Documents;

namespace Gouji.Web.Review;

/// <summary>The opinion on a case: what was decided, or, while the bureau still reviews, what would be by now.</summary>
internal static class Opinions
{
    /// <summary>A draft is the bureau's own business; what was decided the unit reads too.</summary>
    public static bool MayRead(CaseFolder folder, Actor actor) => MayRead(folder.Case, folder.Unit, actor);

    public static bool MayRead(Case subject, Workflow.Units.Unit unit, Actor actor) => IsDecided(subject) || actor.Has(Right.Review, unit) || actor.Has(Right.Publish, unit);

    /// <summary>Whether somebody may read what an entry of a case's history was done with. That it was done, by whom and when, everyone reads who sees the case.</summary>
    public static bool MayRead(HistoryEntry entry, Case subject, Workflow.Units.Unit unit, Actor actor) => entry.What != nameof(RescoreIndicator) || MayRead(subject, unit, actor);

    public static bool IsDecided(Case subject) => subject.State is CaseState.Accepted or CaseState.Published or CaseState.Withdrawn;

    /// <summary>Null where nothing was submitted that could be reviewed.</summary>
    public static OfficialDocument? Of(CaseFolder folder)
    {
        if (folder is not { Report: { } report, Scores: { } scores }) return null;
        var opinion = folder.Case.Opinion is { } said && IsDecided(folder.Case) ? said : OpinionDraft.Of(report, folder.Findings, scores);
        return OpinionDocument.Of(folder, scores, opinion, folder.Bureau ?? "", IsDecided(folder.Case) ? ChinaTime.DayOf(folder.DecidedAt) : null);
    }
}
