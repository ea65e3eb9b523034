namespace Gouji.Pipeline.Tests.Generated.Drafts;

/// <summary>The prose of a report that states no figure of the budget.</summary>
/// <remarks>The reasons complete sentences that the wording begins; null where a report gives none.</remarks>
public sealed record NarrativeDraft
{
    public required string Duties { get; init; }

    public required string Offices { get; init; }

    public required IReadOnlyList<string> Achievements { get; init; }

    public required IReadOnlyList<string> Problems { get; init; }

    public required IReadOnlyList<string> Measures { get; init; }

    public required IReadOnlyList<string> Use { get; init; }

    /// <summary>Chapter 十, absent when empty and there is no other money to describe.</summary>
    public required IReadOnlyList<string> Remarks { get; init; }

    public string? AdjustmentReason { get; init; }

    public string? CarryOverReason { get; init; }

    public string? ProjectChangeReason { get; init; }

    public string? OfficialCostReason { get; init; }

    public string? PublicCostReason { get; init; }

    public string? ProcurementReason { get; init; }
}
