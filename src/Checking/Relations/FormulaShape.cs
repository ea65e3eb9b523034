using System.Runtime.CompilerServices;
using Gouji.Checking.Formulas;

namespace Gouji.Checking.Relations;

/// <summary>What of a formula does not depend on a report: its references, which of them stand in aggregates, and which one it is about. Worked out once.</summary>
internal sealed class FormulaShape
{
    private static readonly ConditionalWeakTable<Formula, FormulaShape> s_known = [];

    private FormulaShape(Formula formula)
    {
        Aggregates = [.. Relations.Aggregates.In(formula)];
        var inside = Aggregates.SelectMany(a => References.In(a.Of)).ToHashSet<Reference>(ReferenceEqualityComparer.Instance);
        Plain = [.. References.In(formula).Where(r => !inside.Contains(r))];
        var claimed = References.In(formula.Claim).ToList();
        Anchor = claimed.Find(r => !inside.Contains(r)) ?? claimed[0];
        AnchorIsElement = inside.Contains(Anchor);
        List = Aggregates.FirstOrDefault(a => !a.OverScopes);
        Needed = Plain.Where(r => r.Otherwise is null && !IsAsked(formula, r)).ToHashSet<Reference>(ReferenceEqualityComparer.Instance);
        IsEquality = formula.Claim is Comparison { Relation: Relation.Equal };
    }

    public IReadOnlyList<Aggregate> Aggregates { get; }

    /// <summary>The references outside aggregates.</summary>
    public IReadOnlyList<Reference> Plain { get; }

    /// <summary>The plain references that must be stated for the formula to apply.</summary>
    public HashSet<Reference> Needed { get; }

    /// <summary>The reference the formula is about, usually the total.</summary>
    public Reference Anchor { get; }

    public bool AnchorIsElement { get; }

    /// <summary>The aggregate that runs over items, or null.</summary>
    public Aggregate? List { get; }

    public bool IsEquality { get; }

    public static FormulaShape Of(Formula formula) => s_known.GetValue(formula, f => new FormulaShape(f));

    /// <summary>已填 and 须有 ask whether something is stated, so it may be missing.</summary>
    private static bool IsAsked(Formula formula, Reference reference) =>
        (formula.Claim is Requirement requirement && ReferenceEquals(requirement.Needed, reference)) || IsAsked(formula.When, reference) || IsAsked(formula.Claim, reference);

    private static bool IsAsked(Condition? condition, Reference reference) => condition switch
    {
        Filled filled => References.In(filled.Subject).Any(r => ReferenceEquals(r, reference)),
        Junction junction => IsAsked(junction.Left, reference) || IsAsked(junction.Right, reference),
        _ => false,
    };
}
