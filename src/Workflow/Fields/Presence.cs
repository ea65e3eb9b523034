namespace Gouji.Workflow.Fields;

/// <summary>That a person has a case open, and in which field.</summary>
public sealed class Presence
{
    public required long CaseId { get; init; }

    public required long AccountId { get; init; }

    /// <summary>The key of the field the cursor is in, or null.</summary>
    public string? Key { get; set; }

    public required DateTimeOffset At { get; set; }
}
