using Gouji.Workflow.Publishing;

namespace Gouji.Web.Publishing;

/// <summary>A publication as its page shows it; of a withdrawn one the day and the reason only.</summary>
/// <param name="NewerId">The publication that took its place, if it was withdrawn and published again.</param>
public sealed record PublishedReport(Publication Publication, IReadOnlyList<PublishedFile> Files, PublishedFacts Facts, PublishedReview? Review, string Paper, IReadOnlyList<Feedback> Answered, long? NewerId)
{
    /// <summary>Whether a file of it cannot be understood; the page then says so instead of showing what it holds.</summary>
    public bool IsDamaged { get; init; }

    public bool IsWithdrawn => Publication.WithdrawnAt is not null;
}
