namespace Gouji.Workflow.Cases;

/// <summary>A year and where its cases stand.</summary>
/// <param name="Untouched">Cases in which nobody has written yet.</param>
public sealed record YearOverview(FiscalYear Year, IReadOnlyDictionary<CaseState, int> Counts, int Untouched)
{
    public int Cases => Counts.Values.Sum();
}
