namespace Gouji.Model.Filings;

/// <summary>Works out derivations, exactly.</summary>
public static class DerivationValue
{
    /// <summary>The number in base units, or null where a figure it needs is missing or a divisor is zero.</summary>
    /// <param name="figure">The number of a fact in base units, or null where it has none.</param>
    public static decimal? Evaluate(this Derivation derivation, Func<FactKey, decimal?> figure) => derivation switch
    {
        FactTerm term => figure(term.Key),
        NumberTerm number => number.Number,
        SumOf sum => Sum(sum.Terms, figure),
        DifferenceOf difference => difference.From.Evaluate(figure) - difference.Less.Evaluate(figure),
        ProductOf product => product.Factors.Aggregate((decimal?)1m, (value, factor) => value * factor.Evaluate(figure)),
        QuotientOf quotient => quotient.Divisor.Evaluate(figure) is { } divisor && divisor != 0 ? quotient.Dividend.Evaluate(figure) / divisor : null,
        LeastOf least => Extreme(least.Terms, figure, Math.Min),
        GreatestOf greatest => Extreme(greatest.Terms, figure, Math.Max),
        SizeOf size => size.Number.Evaluate(figure) is { } number ? Math.Abs(number) : null,
        RoundedTo rounded => Rounded(rounded, figure),
        AtLeastThen choice => Chosen(choice, figure),
        _ => throw new InvalidOperationException($"Unknown derivation {derivation}."),
    };

    /// <summary>The facts it stands on, each once.</summary>
    public static IEnumerable<FactKey> Facts(this Derivation derivation) => (derivation switch
    {
        FactTerm term => [term.Key],
        NumberTerm => [],
        SumOf sum => sum.Terms.SelectMany(Facts),
        DifferenceOf difference => difference.From.Facts().Concat(difference.Less.Facts()),
        ProductOf product => product.Factors.SelectMany(Facts),
        QuotientOf quotient => quotient.Dividend.Facts().Concat(quotient.Divisor.Facts()),
        LeastOf least => least.Terms.SelectMany(Facts),
        GreatestOf greatest => greatest.Terms.SelectMany(Facts),
        SizeOf size => size.Number.Facts(),
        RoundedTo rounded => rounded.Number.Facts(),
        AtLeastThen choice => new[] { choice.Left, choice.Right, choice.Then, choice.Else }.SelectMany(Facts),
        _ => throw new InvalidOperationException($"Unknown derivation {derivation}."),
    }).Distinct();

    private static decimal? Sum(IReadOnlyList<Derivation> terms, Func<FactKey, decimal?> figure)
    {
        decimal? sum = null;
        foreach (var term in terms)
            if (term.Evaluate(figure) is { } number) sum = (sum ?? 0) + number;
        return sum;
    }

    private static decimal? Extreme(IReadOnlyList<Derivation> terms, Func<FactKey, decimal?> figure, Func<decimal, decimal, decimal> better)
    {
        decimal? best = null;
        foreach (var term in terms)
        {
            if (term.Evaluate(figure) is not { } number) return null;
            best = best is { } soFar ? better(soFar, number) : number;
        }

        return best;
    }

    private static decimal? Rounded(RoundedTo rounded, Func<FactKey, decimal?> figure) => rounded.Number.Evaluate(figure) is { } number
        ? Rounding.Of(number / rounded.Unit.ToBase, rounded.Decimals) * rounded.Unit.ToBase
        : null;

    private static decimal? Chosen(AtLeastThen choice, Func<FactKey, decimal?> figure) =>
        choice.Left.Evaluate(figure) is { } left && choice.Right.Evaluate(figure) is { } right
            ? (left >= right ? choice.Then : choice.Else).Evaluate(figure)
            : null;
}
