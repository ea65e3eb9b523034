using Gouji.Web.Filings;
using Gouji.Workflow.Cases;
using Gouji.Workflow.Fields;

namespace Gouji.Web.Cases;

/// <summary>A case as it stands: its unit, its fields, and the live report they make.</summary>
/// <param name="Revision">The revision the fields are of.</param>
public sealed record CaseReport(Case Case, Workflow.Units.Unit Unit, long Revision, IReadOnlyDictionary<string, Field> Fields, LiveReport Live)
{
    /// <inheritdoc cref="CaseRow.IsShut"/>
    public bool IsShut { get; init; }
}
