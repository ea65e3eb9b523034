using Gouji.Workflow;
using Gouji.Workflow.Cases;
using Gouji.Workflow.People;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Workflow.Cases;

public sealed class TransitionsTests
{
    private static readonly Type[] s_actions = [.. typeof(CaseAction).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CaseAction)))];

    [Fact]
    public void EveryAction_HasItsRowAndItsName()
    {
        s_actions.Except(Transitions.Table.Select(r => r.Action)).ShouldBeEmpty();
        foreach (var action in s_actions) Names.Of(action).Zh.ShouldNotBeEmpty();
    }

    [Fact]
    public void EveryState_CanBeReachedAndLeft()
    {
        foreach (var state in Enum.GetValues<CaseState>())
        {
            Transitions.Table.ShouldContain(r => r.From.Contains(state) && r.To != null && r.To != state, $"{state} is never left");
            if (state != CaseState.Draft) Transitions.Table.ShouldContain(r => r.To == state, $"{state} is never reached");
        }
    }

    [Fact]
    public void Action_InAState_HasOneRow() =>
        Transitions.Table.SelectMany(r => r.From.Select(s => (r.Action, s))).GroupBy(x => x).Where(g => g.Count() > 1).ShouldBeEmpty();

    [Fact]
    public void Administrators_HaveNoRightOfAnotherAndNoneOnReports()
    {
        Right[] own = [Right.KeepOwnAccount];
        foreach (var role in Rights.Alone)
        {
            var rights = Rights.Table.Where(r => r.Role == role).Select(r => r.Right).Except(own).ToArray();
            Rights.Table.Where(r => r.Role != role && rights.Contains(r.Right)).ShouldBeEmpty();
            Transitions.Table.Where(t => rights.Contains(t.Right)).ShouldBeEmpty();
        }
    }
}
