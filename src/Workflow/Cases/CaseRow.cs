using Gouji.Workflow.Units;

namespace Gouji.Workflow.Cases;

/// <summary>A case in a list.</summary>
/// <param name="DueOn">Its own deadline or that of the year; null where the year has none yet.</param>
/// <param name="Reviewer">The name of who received it.</param>
public sealed record CaseRow(Case Case, Unit Unit, DateOnly? DueOn, string? Reviewer)
{
    public string UnitCode => Unit.Code;

    public string UnitName => Unit.Name;

    public string UnitPath => Unit.Path;

    public bool IsYearOpen { get; init; } = true;

    /// <summary>Whether it can be neither filled in nor submitted any more, its year being closed.</summary>
    public bool IsShut => Transitions.IsShut(Case.State, IsYearOpen);

    public bool IsLate(DateOnly today) => DueOn < today && CaseLists.NotSigned.Contains(Case.State);
}

/// <summary>One page of a list of cases.</summary>
/// <param name="Total">How many there are on all pages.</param>
public sealed record CasePage(int Total, IReadOnlyList<CaseRow> Rows);
