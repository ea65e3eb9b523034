namespace Gouji.Workflow.Cases;

/// <summary>Which cases a list shows and in which order.</summary>
/// <param name="States">Null: all.</param>
/// <param name="UnitText">A part of the unit's name or code.</param>
/// <param name="OnlyLate">Only those past their deadline and not signed.</param>
/// <param name="OnlyUntouched">Only those nobody has begun.</param>
/// <param name="Page">From 0.</param>
public sealed record CaseFilter(
    int? Year = null, IReadOnlyList<CaseState>? States = null, string? UnitText = null, bool OnlyLate = false, bool OnlyUntouched = false, bool OnlyDrawn = false,
    long? UnitId = null, CaseOrder Order = CaseOrder.Unit, int Page = 0, int PageSize = 50);

/// <summary>What a list of cases is sorted by.</summary>
public enum CaseOrder
{
    /// <summary>The tree of units, the latest year first.</summary>
    Unit,
    /// <summary>The latest year, then the tree of units.</summary>
    Year,
    /// <summary>What is riskiest first; among equals where more money is.</summary>
    Risk,
    /// <summary>What is due first.</summary>
    Due,
    /// <summary>What changed last first.</summary>
    Changed,
}
