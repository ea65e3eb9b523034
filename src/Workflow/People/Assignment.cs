namespace Gouji.Workflow.People;

/// <summary>That a person has a role for a unit.</summary>
public sealed class Assignment
{
    public long Id { get; init; }

    public required long AccountId { get; init; }

    public required Role Role { get; init; }

    public required long UnitId { get; init; }
}
