using Gouji.Checking.Formulas;
using Gouji.Model.Filings;

namespace Gouji.Checking.Computing;

/// <summary>Turns the right side of a formula into a derivation over the facts of a filing; null where one of them is stated nowhere.</summary>
internal static class Translation
{
    public static Derivation? Of(Expression expression, KeyBinding binding, Worksheet sheet) => expression switch
    {
        Number number => new NumberTerm(number.Value),
        Setting setting => sheet.Parameter(setting.Name) is { } value ? new NumberTerm(value) : null,
        Reference reference => Bound(reference, binding),
        Negation negation => Of(negation.Of, binding, sheet) is { } of ? new DifferenceOf(new NumberTerm(0), of) : null,
        Operation { Operator: Operator.Plus } sum => Sum(sum, binding, sheet),
        Operation { Operator: Operator.Minus } difference => Difference(difference, binding, sheet),
        Operation { Operator: Operator.Times } product => Both(product, binding, sheet) is var (a, b) ? new ProductOf([.. Flat(a), .. Flat(b)]) : null,
        Operation quotient => Both(quotient, binding, sheet) is var (a, b) ? new QuotientOf(a, b) : null,
        Call call => Called(call, binding, sheet),
        Aggregate { Function: Function.Sum, Of: Reference of } aggregate => Total(aggregate, of, binding),
        _ => null,
    };

    private static Derivation? Bound(Reference reference, KeyBinding binding)
    {
        if (IsNothing(reference, binding)) return new NumberTerm(reference.Otherwise ?? 0);
        return binding.Bind(reference) is { } term ? new FactTerm(term.Key) : null;
    }

    /// <summary>A + B + C is one sum; a term that need not be stated and is not, is left out unless the form has a place for it, which may yet be filled in.</summary>
    private static Derivation? Sum(Operation sum, KeyBinding binding, Worksheet sheet)
    {
        List<Derivation> terms = [];
        foreach (var side in Sides(sum))
        {
            if (side is Reference reference && IsNothing(reference, binding))
            {
                if (binding.BlankPlaceOf(reference) is { } place) terms.Add(new FactTerm(place));
                continue;
            }

            if (Of(side, binding, sheet) is not { } term) return null;
            if (term is SumOf inner) terms.AddRange(inner.Terms);
            else terms.Add(term);
        }

        return terms.Count switch { 0 => null, 1 => terms[0], _ => new SumOf(terms) };
    }

    private static IEnumerable<Expression> Sides(Expression expression) =>
        expression is Operation { Operator: Operator.Plus } sum ? Sides(sum.Left).Concat(Sides(sum.Right)) : [expression];

    private static Derivation? Difference(Operation difference, KeyBinding binding, Worksheet sheet)
    {
        if (difference.Right is Reference less && IsNothing(less, binding)) return Of(difference.Left, binding, sheet);
        return Both(difference, binding, sheet) is var (a, b) ? new DifferenceOf(a, b) : null;
    }

    /// <summary>或 0 where nothing is filled in, and points the form does not give.</summary>
    private static bool IsNothing(Reference reference, KeyBinding binding)
    {
        if (binding.Of(reference) is { } term) return reference.Otherwise is not null && !term.IsFilled;
        return reference.Otherwise is not null || binding.IsNotGiven(reference);
    }

    private static (Derivation, Derivation)? Both(Operation operation, KeyBinding binding, Worksheet sheet) =>
        Of(operation.Left, binding, sheet) is { } left && Of(operation.Right, binding, sheet) is { } right ? (left, right) : null;

    private static IReadOnlyList<Derivation> Flat(Derivation factor) => factor is ProductOf product ? product.Factors : [factor];

    private static Derivation? Called(Call call, KeyBinding binding, Worksheet sheet)
    {
        List<Derivation> arguments = [.. call.Arguments.Select(a => Of(a, binding, sheet)).OfType<Derivation>()];
        if (arguments.Count < call.Arguments.Count) return null;
        return call.Function switch
        {
            Function.Least => new LeastOf(arguments),
            Function.Greatest => new GreatestOf(arguments),
            Function.Absolute => new SizeOf(arguments[0]),
            _ => null,
        };
    }

    /// <summary>One scope alone is no split of a total.</summary>
    private static SumOf? Total(Aggregate aggregate, Reference of, KeyBinding binding)
    {
        List<FilingTerm> terms = [.. binding.Each(aggregate, of).OfType<FilingTerm>()];
        return terms.Count > (aggregate.OverScopes ? 1 : 0) ? new SumOf([.. terms.Select(t => new FactTerm(t.Key))]) : null;
    }
}
