using System.Text.Json;

namespace Gouji.Workflow.Reviewing;

/// <summary>What was drawn and from what, as a <see cref="Draw"/> keeps it.</summary>
/// <param name="From">The codes of the units it was drawn from.</param>
/// <param name="Drawn">The codes drawn, by their lots.</param>
public sealed record DrawOutcome(IReadOnlyList<string> From, IReadOnlyList<string> Drawn)
{
    public static DrawOutcome Of(Draw draw) => JsonSerializer.Deserialize<DrawOutcome>(draw.Outcome) is { From: not null, Drawn: not null } outcome ? outcome : new DrawOutcome([], []);

    /// <summary>Whether drawing again with the seed and the share gives the same.</summary>
    public bool IsRepeatedBy(Draw draw) => Lots.Of(draw.Seed, From, draw.Share).SequenceEqual(Drawn, StringComparer.Ordinal);
}
