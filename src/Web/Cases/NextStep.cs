using Gouji.Model;
using Gouji.Workflow;
using Gouji.Workflow.Actions;
using Gouji.Workflow.Cases;
using Gouji.Workflow.People;

namespace Gouji.Web.Cases;

/// <summary>What a person can do next with a case, and the page for it; the transition table decides.</summary>
internal static class NextStep
{
    private static readonly (Type Action, string Page, Func<Sentence> Name)[] s_steps =
    [
        (typeof(EditFields), "edit", () => Sentences.OpenEditor),
        (typeof(Sign), "sign", () => Names.Of(typeof(Sign))),
        (typeof(Receive), "review", () => Names.Of(typeof(Receive))),
        (typeof(Accept), "review", () => Sentences.GoOnReviewing),
        (typeof(Publish), "publish", () => Names.Of(typeof(Publish))),
        (typeof(Withdraw), "publish", () => Names.Of(typeof(Withdraw))),
    ];

    public static (string Href, Sentence Name)? Of(Actor actor, CaseRow row)
    {
        foreach (var (action, page, name) in s_steps)
            if (Transitions.Of(action, row.Case.State) is { } transition && actor.Has(transition.Right, row.UnitPath)) return (FormattableString.Invariant($"/cases/{row.Case.Id}/{page}"), name());
        return null;
    }
}
