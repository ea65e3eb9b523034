namespace Gouji.Workflow.Storage;

/// <summary>A key with which cookies are sealed, so that every machine reads those of the others.</summary>
public sealed class ProtectionKey
{
    public long Id { get; init; }

    public required string Xml { get; init; }
}
