namespace Gouji.Workflow.Storage;

/// <summary>A setting of the whole system, by name.</summary>
public sealed class Setting
{
    public required string Name { get; init; }

    public required string Text { get; set; }
}
