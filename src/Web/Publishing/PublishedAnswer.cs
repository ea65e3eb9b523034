using Gouji.Model;

namespace Gouji.Web.Publishing;

/// <summary>A finding that stands in a published report, with its explanation or waiver.</summary>
/// <param name="WaivedBy">The office that let it stand; null: the unit explained it.</param>
public sealed record PublishedAnswer(string Rule, Sentence? Title, Sentence? Finding, string? Where, string Text, string? WaivedBy, string? Until);
