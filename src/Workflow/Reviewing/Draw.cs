namespace Gouji.Workflow.Reviewing;

/// <summary>抽查: a share of a year's cases drawn at random for spot checks; with its seed anyone can draw the same again.</summary>
public sealed class Draw
{
    public long Id { get; init; }

    public required int Year { get; init; }

    /// <summary>The part of the cases to draw, as a ratio: 0.15.</summary>
    public required decimal Share { get; init; }

    public required string Seed { get; init; }

    /// <summary>The cases it was drawn from, by unit code, and those drawn, as JSON.</summary>
    public required string Outcome { get; init; }

    public required long AccountId { get; init; }

    public required DateTimeOffset At { get; init; }
}
