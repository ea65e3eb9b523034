using Gouji.Workflow.People;

namespace Gouji.Workflow.Cases;

/// <summary>A row of the transition table: in one of these states, who has the right for the unit may do the action, and the case is then in the other state.</summary>
/// <param name="To">Null: the state stays.</param>
public sealed record Transition(Type Action, Right Right, IReadOnlyList<CaseState> From, CaseState? To);
