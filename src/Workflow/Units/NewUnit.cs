namespace Gouji.Workflow.Units;

/// <summary>A unit somebody asks for.</summary>
/// <param name="ParentCode">The code of the unit above; null: the topmost.</param>
public sealed record NewUnit(string Code, string Name, string? ParentCode);
