namespace Gouji.Workflow.Reviewing;

/// <summary>审核意见: what a reviewer says of a cell, a passage or the whole report.</summary>
public sealed class Remark
{
    public long Id { get; init; }

    public required long CaseId { get; init; }

    /// <summary>The submission it is about.</summary>
    public required int Round { get; init; }

    /// <summary>The key of the field; null: about the whole.</summary>
    public string? Key { get; init; }

    /// <summary>The words of a paragraph it is about; null: the whole field.</summary>
    public string? Passage { get; init; }

    public required string Text { get; init; }

    public required long AccountId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>What the unit answered.</summary>
    public string? Answer { get; internal set; }

    public long? ResolvedBy { get; internal set; }

    public DateTimeOffset? ResolvedAt { get; internal set; }
}
