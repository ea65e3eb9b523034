namespace Gouji.Workflow.Publishing;

/// <summary>A file of a publication in the making, whose bytes are kept under their hash.</summary>
/// <param name="Size">Bytes.</param>
public sealed record FileToPublish(string Name, string Hash, long Size);
