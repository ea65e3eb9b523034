using Gouji.Model.Filings;

namespace Gouji.Writing.Workbooks;

/// <summary>The derivation of an item's figure for another item of its list: the score of the next indicator is worked out as that of the last.</summary>
internal static class ItemDerivation
{
    public static Derivation For(this Derivation derivation, ItemKey from, ItemKey to) => derivation switch
    {
        FactTerm fact => fact.Key.Item == from ? new FactTerm(fact.Key with { Item = to }) : fact,
        NumberTerm number => number,
        SumOf sum => new SumOf(All(sum.Terms, from, to)),
        DifferenceOf difference => new DifferenceOf(difference.From.For(from, to), difference.Less.For(from, to)),
        ProductOf product => new ProductOf(All(product.Factors, from, to)),
        QuotientOf quotient => new QuotientOf(quotient.Dividend.For(from, to), quotient.Divisor.For(from, to)),
        LeastOf least => new LeastOf(All(least.Terms, from, to)),
        GreatestOf greatest => new GreatestOf(All(greatest.Terms, from, to)),
        SizeOf size => new SizeOf(size.Number.For(from, to)),
        RoundedTo rounded => rounded with { Number = rounded.Number.For(from, to) },
        AtLeastThen choice => new AtLeastThen(choice.Left.For(from, to), choice.Right.For(from, to), choice.Then.For(from, to), choice.Else.For(from, to)),
        _ => throw new InvalidOperationException($"Unknown derivation {derivation}."),
    };

    private static IReadOnlyList<Derivation> All(IReadOnlyList<Derivation> terms, ItemKey from, ItemKey to) => [.. terms.Select(t => t.For(from, to))];
}
