namespace Gouji.Workflow.Publishing;

/// <summary>A file a unit brought in, kept as received.</summary>
public sealed class Upload
{
    public long Id { get; init; }

    public required long CaseId { get; init; }

    /// <summary>As the browser called it, without folders.</summary>
    public required string FileName { get; init; }

    /// <summary>The hash of its <see cref="Content"/>.</summary>
    public required string Hash { get; init; }

    public required long AccountId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The hash of what reading made of it, to show beside the findings: a page of HTML; null where it could not be read.</summary>
    public string? PageHash { get; set; }

    /// <summary>What was said when it was read, where something was.</summary>
    public string? Complaint { get; set; }
}
