namespace Gouji.Pipeline.Tests.Generated.Making;

/// <summary>The money of a town for one year, in 万元, from which every statement of its report follows.</summary>
internal sealed record MoneyPlan
{
    public required int Establishment { get; init; }

    public required int Staff { get; init; }

    public required decimal PersonnelBudget { get; init; }

    public required decimal PublicBudget { get; init; }

    public required decimal Personnel { get; init; }

    public required decimal Public { get; init; }

    public required decimal LastPublic { get; init; }

    /// <summary>Basic spending from money outside the four budgets, all of it on personnel.</summary>
    public required decimal OtherBasic { get; init; }

    public required decimal ProcurementBudget { get; init; }

    public required decimal Procurement { get; init; }

    public required IReadOnlyList<PlannedProject> Projects { get; init; }

    public decimal BasicBudget => PersonnelBudget + PublicBudget;

    public decimal GeneralBasic => Personnel + Public;

    public decimal Basic => GeneralBasic + OtherBasic;

    public decimal ProjectBudget => Projects.Sum(project => project.Original);

    public decimal Original => BasicBudget + ProjectBudget;

    public decimal AllProjects => Projects.Sum(project => project.Spent);

    public decimal CarryOver => Projects.Sum(project => project.CarryOver);

    public decimal Executed => Basic + AllProjects;

    public decimal Adjusted => Executed + CarryOver;

    public decimal SpentFrom(string scope) => Projects.Where(project => project.Scope == scope).Sum(project => project.Spent);

    public decimal LeftIn(string scope) => Projects.Where(project => project.Scope == scope).Sum(project => project.CarryOver);
}
