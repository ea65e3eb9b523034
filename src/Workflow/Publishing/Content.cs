namespace Gouji.Workflow.Publishing;

/// <summary>Bytes kept as they were received or made, named by their hash: uploads, submissions, published files. What is the same is kept once.</summary>
public sealed class Content
{
    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    public required byte[] Bytes { get; init; }

    public required DateTimeOffset At { get; init; }
}
