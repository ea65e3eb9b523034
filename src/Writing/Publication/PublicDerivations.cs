using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Writing.Masking;

namespace Gouji.Writing.Publication;

/// <summary>Puts beside published facts how they are worked out, where the filing knows it; names of projects are masked there as in the document.</summary>
internal sealed class PublicDerivations(FilingIndex index, Mask mask, IReadOnlyList<PublicFact> facts)
{
    private readonly Dictionary<FactKey, int> _numbers = Numbers(index, facts);

    public static IReadOnlyList<PublicFact> Beside(IReadOnlyList<PublicFact> facts, FilingIndex index, Mask mask)
    {
        var derivations = new PublicDerivations(index, mask, facts);
        return [.. facts.Select(f => f with { Derivation = derivations.Of(f) })];
    }

    /// <summary>A place may leave a stage open, so facts are the same by the entry that answers for them.</summary>
    private static Dictionary<FactKey, int> Numbers(FilingIndex index, IReadOnlyList<PublicFact> facts)
    {
        Dictionary<FactKey, int> numbers = [];
        foreach (var fact in facts) numbers.TryAdd(index.Find(fact.Key)?.Key ?? fact.Key, fact.Number);
        return numbers;
    }

    private PublicDerivation? Of(PublicFact fact)
    {
        if (index.Find(fact.Key) is not { Derivation: { } derivation } entry || DerivationText.Of(entry, index) is not { } words) return null;
        return new PublicDerivation(new Sentence(mask.Apply(words.Zh).Text, mask.Apply(words.En).Text), [.. Terms(derivation).Select(Number).OfType<int>().Distinct()]);
    }

    private int? Number(FactKey key) => _numbers.TryGetValue(index.Find(key)?.Key ?? key, out var number) ? number : null;

    private static IEnumerable<FactKey> Terms(Derivation derivation) => derivation switch
    {
        FactTerm term => [term.Key],
        NumberTerm => [],
        SumOf sum => sum.Terms.SelectMany(Terms),
        DifferenceOf difference => Terms(difference.From).Concat(Terms(difference.Less)),
        ProductOf product => product.Factors.SelectMany(Terms),
        QuotientOf quotient => Terms(quotient.Dividend).Concat(Terms(quotient.Divisor)),
        LeastOf least => least.Terms.SelectMany(Terms),
        GreatestOf greatest => greatest.Terms.SelectMany(Terms),
        SizeOf size => Terms(size.Number),
        RoundedTo rounded => Terms(rounded.Number),
        AtLeastThen choice => new[] { choice.Left, choice.Right, choice.Then, choice.Else }.SelectMany(Terms),
        _ => throw new InvalidOperationException($"Unknown derivation {derivation}."),
    };
}
