using Gouji.Model;
using Gouji.Model.Catalogue;

namespace Gouji.Checking.Computing;

/// <summary>All computations, the concepts they give in the order of dependence: a total of totals after its parts. Immutable.</summary>
internal sealed class Computations
{
    private static readonly Lazy<Computations> s_default = new(() => new Computations(Built(RuleSet.Default, Vocabulary.Default)));
    private readonly ILookup<Concept, IComputation> _byConcept;

    public Computations(IEnumerable<IComputation> computations)
    {
        _byConcept = computations.ToLookup(c => c.Gives);
        List<Concept> order = [];
        HashSet<Concept> seen = [];
        foreach (var group in _byConcept) Visit(group.Key, seen, order);
        InOrder = order;
    }

    public static Computations Default => s_default.Value;

    public IReadOnlyList<Concept> InOrder { get; }

    public IReadOnlyList<IComputation> Of(Concept concept) => [.. _byConcept[concept]];

    /// <summary>Pages define what they say they compute; what they cannot say is a class.</summary>
    private static IEnumerable<IComputation> Built(RuleSet rules, Vocabulary vocabulary) =>
    [
        .. rules.Active.SelectMany(FormulaComputation.Of),
        new BasicBudgetChange(vocabulary),
        .. StatedChange.All(vocabulary),
        .. ExecutionWeight.All(vocabulary),
        new FirstLevelWeight(vocabulary),
        new IndicatorScore(vocabulary),
        .. TotalGrade.All(vocabulary),
    ];

    /// <summary>A concept after those it needs; a cycle of definitions is cut where it closes.</summary>
    private void Visit(Concept concept, HashSet<Concept> seen, List<Concept> order)
    {
        if (!seen.Add(concept)) return;
        foreach (var needed in _byConcept[concept].SelectMany(c => c.Needs)) Visit(needed, seen, order);
        if (_byConcept.Contains(concept)) order.Add(concept);
    }
}
