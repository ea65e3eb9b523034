using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Writing.Workbooks;

/// <summary>A cell in which a fact stands or is to be filled in.</summary>
/// <param name="Key">The fact, as the filing has it.</param>
/// <param name="Lead">Words before the figure in the same cell: 一般公共预算：.</param>
/// <param name="Tail">Words behind it.</param>
/// <param name="Unit">The unit its number is typed in.</param>
internal sealed record FactCell(SheetPlan Plan, PlannedCell Cell, FactKey Key, string Lead, string Tail, Unit Unit)
{
    /// <summary>What its number is multiplied with to be in base units; a percentage is stored as its share already.</summary>
    public decimal ToBase => Unit == Unit.Percent ? 1 : Unit.ToBase;

    public bool IsFigure => Key.Concept.Kind == ConceptKind.Figure;

    /// <summary>Its address as a formula of a sheet writes it.</summary>
    public string From(SheetPlan? here) => ReferenceEquals(here, Plan) ? Cell.Address : $"{Plan.Quoted}!{Cell.Address}";
}
