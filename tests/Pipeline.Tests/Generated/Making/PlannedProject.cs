namespace Gouji.Pipeline.Tests.Generated.Making;

/// <summary>A project with its money settled to the cent.</summary>
internal sealed record PlannedProject(
    ProjectKind Kind, string Name, string Scope, bool IsAdded, decimal Original, decimal Adjustment, decimal Spent, decimal LastYear)
{
    public decimal Budget => Original + Adjustment;

    public decimal CarryOver => Budget - Spent;

    public decimal Rate => Spent / Budget;
}
