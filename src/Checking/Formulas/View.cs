using Gouji.Model;

namespace Gouji.Checking.Formulas;

/// <summary>A name for a concept at a certain stage, scope or both: 年初预算数, 项目.年初预算.</summary>
public sealed record View(string Name, Concept Concept, Stage Stage, FundScope Scope)
{
    /// <summary>A concept under its own name, its stage and scope left open.</summary>
    internal static View Of(Concept concept) => new(concept.Name, concept, Stage.Unstated, FundScope.Unstated);
}
