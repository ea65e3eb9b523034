namespace Gouji.Workflow.Cases;

/// <summary>A case in a list.</summary>
/// <param name="DueOn">Its own deadline or that of the year; null where the year has none yet.</param>
/// <param name="Reviewer">The name of who received it.</param>
public sealed record CaseRow(Case Case, string UnitCode, string UnitName, string UnitPath, DateOnly? DueOn, string? Reviewer)
{
    public bool IsLate(DateOnly today) => DueOn < today && CaseLists.NotSigned.Contains(Case.State);
}

/// <summary>One page of a list of cases.</summary>
/// <param name="Total">How many there are on all pages.</param>
public sealed record CasePage(int Total, IReadOnlyList<CaseRow> Rows);
