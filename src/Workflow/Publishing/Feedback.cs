namespace Gouji.Workflow.Publishing;

/// <summary>反馈: what a reader of a published report wrote, and what was answered. No name or address is asked for.</summary>
public sealed class Feedback
{
    public long Id { get; init; }

    public required long PublicationId { get; init; }

    /// <summary>The number of the figure it is about, in the open data; null: the whole report.</summary>
    public string? Figure { get; init; }

    public required string Text { get; init; }

    public required DateTimeOffset At { get; init; }

    public string? Answer { get; set; }

    public long? AnsweredBy { get; set; }

    public DateTimeOffset? AnsweredAt { get; set; }
}
