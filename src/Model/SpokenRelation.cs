namespace Gouji.Model;

/// <summary>A relation that a sentence itself states between the figures it gives.</summary>
/// <param name="Result">The figure said to follow: the total, the change, the rate.</param>
/// <param name="Operands">The figures it follows from, in the order <see cref="SpokenKind"/> gives.</param>
/// <param name="IsFall">Whether the words say that something fell.</param>
/// <param name="IsTold">Whether the words leave no other reading; else only figures that look mistaken are a finding.</param>
public sealed record SpokenRelation(SpokenKind Kind, Statement Result, IReadOnlyList<Statement> Operands, bool IsFall, bool IsTold);
