namespace Gouji.Workflow.Publishing;

/// <summary>公开: one report as the public reads it, masked, until it is withdrawn.</summary>
public sealed class Publication
{
    public long Id { get; init; }

    public required long CaseId { get; init; }

    public required int Year { get; init; }

    public required string UnitName { get; init; }

    public required string Title { get; init; }

    public required long AccountId { get; init; }

    public required DateTimeOffset At { get; init; }

    public DateTimeOffset? WithdrawnAt { get; internal set; }

    /// <summary>Why it was withdrawn, as everyone reads it.</summary>
    public string? WithdrawnWhy { get; internal set; }

    /// <summary>Its visible text, for the search.</summary>
    public required string Text { get; init; }

    /// <summary>万元.</summary>
    public decimal? Money { get; init; }

    public decimal? Score { get; init; }

    public Model.GradeLevel? Grade { get; init; }
}
