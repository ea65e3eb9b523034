namespace Gouji.Workflow.Reviewing;

/// <summary>送审: what was submitted at one time, kept as it was.</summary>
public sealed class Submission
{
    public long Id { get; init; }

    public required long CaseId { get; init; }

    /// <summary>From 1.</summary>
    public required int Round { get; init; }

    /// <summary>The revision of the case.</summary>
    public required long Revision { get; init; }

    public required long SubmittedBy { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }

    public long? SignedBy { get; internal set; }

    public DateTimeOffset? SignedAt { get; internal set; }

    /// <summary>The SHA-256 of the filing as JSON, under which <see cref="Publishing.Content"/> keeps it.</summary>
    public required string FilingHash { get; init; }

    /// <summary>The SHA-256 of the findings as JSON.</summary>
    public required string FindingsHash { get; init; }
}
