using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;

namespace Gouji.Checking.Computing;

/// <summary>
/// What a text says of the change of a figure between two stages, or of its share of the budget. The words say whether it rose or fell; the figure is the
/// size alone. Only worked out where the filing or its text asks for it.
/// </summary>
internal sealed class StatedChange(Concept gives, Vocabulary vocabulary, Func<Derivation, Derivation, Derivation> work) : IComputation
{
    private const string Kind = "变动";

    public Concept Gives => gives;

    /// <summary>Any figure may change.</summary>
    public IEnumerable<Concept> Needs => vocabulary.Concepts.Where(c => c is { Kind: ConceptKind.Figure, ItemKind: not Kind });

    public static IEnumerable<StatedChange> All(Vocabulary vocabulary) =>
    [
        new(vocabulary["变动.金额"], vocabulary, static (to, from) => new SizeOf(new DifferenceOf(to, from))),
        new(vocabulary["变动.比率"], vocabulary, static (to, from) => new SizeOf(new QuotientOf(new DifferenceOf(to, from), from))),
        new(vocabulary["变动.完成率"], vocabulary, static (to, from) => new QuotientOf(to, from)),
    ];

    public IEnumerable<FactKey> Candidates(Worksheet sheet) => [];

    /// <summary>The item's name is the concept that changes; its stage holds both that are compared.</summary>
    public IEnumerable<Way> Ways(FactKey target, Worksheet sheet)
    {
        if (target.Item is not { } item || sheet.Index.NameOf(item) is not { } name || vocabulary.Find(name) is not { } concept) yield break;
        var (to, from) = Compared(target.Stage);
        if (to == Stage.Unstated || from == Stage.Unstated) yield break;
        foreach (var scope in Scopes(concept, target, to, sheet))
            if (Single(concept, to, scope, sheet) is { } now && Single(concept, from, scope, sheet) is { } before)
                yield return new Way(work(new FactTerm(now.Key), new FactTerm(before.Key)));
    }

    /// <summary>A year before is what is compared with; else the budget before the spending, the first budget before the changed one.</summary>
    private static (Stage To, Stage From) Compared(Stage both)
    {
        var from = both.HasFlag(Stage.PriorExecuted) ? Stage.PriorExecuted : both.HasFlag(Stage.Original) ? Stage.Original : both & Stage.Adjusted;
        return (both & ~from, from);
    }

    private static IEnumerable<FundScope> Scopes(Concept concept, FactKey target, Stage to, Worksheet sheet) => target.Scope != FundScope.Unstated || concept.Dimension != Dimension.Money
        ? [target.Scope]
        : sheet.Entries(concept).Where(e => e.Key.Part is null && e.Key.Stage == to).Select(e => e.Key.Scope).Distinct();

    private static Entry? Single(Concept concept, Stage stage, FundScope scope, Worksheet sheet) =>
        sheet.Index[new FactKey(concept, stage, scope)] is { Value: Amount { Vagueness: Vagueness.None } } entry ? entry : null;
}
