namespace Gouji.Workflow.Publishing;

/// <summary>One file of a publication: report.html, report.pdf, facts.json …</summary>
public sealed class PublishedFile
{
    public required long PublicationId { get; init; }

    public required string Name { get; init; }

    /// <summary>The hash of its <see cref="Content"/>.</summary>
    public required string Hash { get; init; }

    public required long Size { get; init; }
}
