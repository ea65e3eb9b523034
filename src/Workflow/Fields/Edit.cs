namespace Gouji.Workflow.Fields;

/// <summary>改动: one write to one field. Never changed once made: together they are the history of every cell.</summary>
public sealed class Edit
{
    /// <summary>Given by whoever wrote, so that what is sent twice is kept once.</summary>
    public required Guid Id { get; init; }

    public required long CaseId { get; init; }

    public required string Key { get; init; }

    public string? Text { get; init; }

    public string? Note { get; init; }

    /// <summary>What stood there before; null: nothing.</summary>
    public string? Before { get; init; }

    /// <summary>The revision the writer saw.</summary>
    public required long Base { get; init; }

    /// <summary>The revision it made.</summary>
    public required long Revision { get; init; }

    public required long AccountId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required EditOutcome Outcome { get; init; }
}

/// <summary>What became of an edit.</summary>
public enum EditOutcome
{
    /// <summary>The field has its text.</summary>
    Kept,
    /// <summary>Somebody else had written another text since; the field was left, this text is kept here and shown to both.</summary>
    Conflict,
}
