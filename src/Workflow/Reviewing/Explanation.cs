namespace Gouji.Workflow.Reviewing;

/// <summary>说明: why a figure that looks wrong is right. It holds as long as its rule finds the same at the same values.</summary>
public sealed class Explanation
{
    public long Id { get; init; }

    public required long CaseId { get; init; }

    public required string RuleId { get; init; }

    public required string Fingerprint { get; init; }

    /// <summary>The figures it explains, as they were printed.</summary>
    public required string Values { get; init; }

    public required string Text { get; init; }

    public required long AccountId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>When it was taken back or replaced; null: it stands.</summary>
    public DateTimeOffset? EndedAt { get; internal set; }
}
