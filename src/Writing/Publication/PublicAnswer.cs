using Gouji.Model;

namespace Gouji.Writing.Publication;

/// <summary>What was answered to a finding that stands in a published report. No name of a person is in it.</summary>
/// <param name="Finding">What was found; null where only its rule is known.</param>
/// <param name="Where">The place as the finding tells it.</param>
/// <param name="Text">Why the figure is right, or why it may stand.</param>
public sealed record PublicAnswer(string RuleId, Sentence? Title, Sentence? Finding, string? Where, string Text)
{
    /// <summary>The office that let it stand (豁免); null: the unit explained it (说明).</summary>
    public string? WaivedBy { get; init; }

    /// <summary>The last day a waiver holds.</summary>
    public DateOnly? Until { get; init; }
}
