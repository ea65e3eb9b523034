using Gouji.Workflow.Cases;

namespace Gouji.Web.Pages.Administration;

/// <summary>A unit that is late.</summary>
/// <param name="Days">How many days.</param>
/// <param name="HasBegun">Whether anybody has written anything.</param>
public sealed record LateUnit(string Code, string Name, CaseState State, DateOnly DueOn, int Days, bool HasBegun);
