namespace Gouji.Workflow.Reviewing;

/// <summary>豁免: that a finding which must be corrected may stand, asked for by the unit, decided by the bureau, with reason and expiry, and published.</summary>
public sealed class Waiver
{
    public long Id { get; init; }

    public required long CaseId { get; init; }

    public required string RuleId { get; init; }

    public required string Fingerprint { get; init; }

    public required string Reason { get; init; }

    public required long AskedBy { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    public long? DecidedBy { get; internal set; }

    public DateTimeOffset? DecidedAt { get; internal set; }

    /// <summary>Null until decided.</summary>
    public bool? IsGranted { get; internal set; }

    /// <summary>What the bureau said.</summary>
    public string? Answer { get; internal set; }

    /// <summary>The last day it holds.</summary>
    public DateOnly? ExpiresOn { get; internal set; }

    public bool IsInForce(DateOnly today) => IsGranted == true && ExpiresOn >= today;
}
