namespace Gouji.Workflow.Units;

/// <summary>单位: a body that keeps a budget: a county, its bureaus and towns, their sub-units. Units form a tree.</summary>
public sealed class Unit
{
    public long Id { get; init; }

    public long? ParentId { get; init; }

    /// <summary>单位代码 of the budget system (agency_code), unique.</summary>
    public required string Code { get; init; }

    public required string Name { get; set; }

    /// <summary>The codes from the root down to this unit, each between slashes: /431301/431301012/; a subtree is what begins alike.</summary>
    public required string Path { get; init; }

    /// <summary>The form its reports follow; null: that of the year.</summary>
    public string? FormId { get; set; }

    /// <summary>涉密: its reports are never published.</summary>
    public bool IsSecret { get; set; }

    /// <summary>Whether it no longer exists and gets no new cases; what it wrote stays.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Whether this unit is <paramref name="ancestor"/> or below it.</summary>
    public bool IsWithin(string ancestor) => Path.StartsWith(ancestor, StringComparison.Ordinal);
}
