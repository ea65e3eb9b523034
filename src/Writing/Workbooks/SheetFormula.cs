using Gouji.Model.Filings;

namespace Gouji.Writing.Workbooks;

/// <summary>
/// Writes how a figure is computed as a formula that Excel, WPS and LibreOffice work out alike: blank where a figure it needs is missing or a base is
/// zero, never an error. Numbers within it are in base units, as derivations are.
/// </summary>
internal sealed class SheetFormula(FactCells cells, FilingIndex facts, TargetNumbers targets)
{
    /// <summary>Excel takes 8,192 characters.</summary>
    private const int Longest = 8_000;

    /// <summary>Spreadsheets count in binary; what differs less than this is equal.</summary>
    private const int EqualDecimals = 9;

    /// <summary>The formula of a cell, or null where it cannot be written: a figure it needs stands nowhere in the document.</summary>
    public string? Of(Derivation derivation, FactCell at)
    {
        if (derivation.Facts().Any(f => ReferenceEquals(cells.Of(f), at)) || Term(derivation, at.Plan) is not { } term) return null;
        var formula = (at.ToBase == 1 ? term : term with { Text = Scaled($"({term.Text})", 1 / at.ToBase) }).Guarded;
        return formula.Length <= Longest ? formula : null;
    }

    /// <summary>Where the number of a cell stands, in base units: of words, beside them.</summary>
    public string NumberOf(FactCell cell, SheetPlan here)
    {
        var (place, toBase) = Place(cell, here);
        return Scaled(place, toBase);
    }

    private FormulaTerm? Term(Derivation derivation, SheetPlan here) => derivation switch
    {
        FactTerm fact => Fact(fact.Key, here),
        NumberTerm number => FormulaTerm.Of(number.Number),
        SumOf sum => Sum(sum, here),
        DifferenceOf difference => All([difference.From, difference.Less], here, t => $"({t[0]}-{t[1]})"),
        ProductOf product => All(product.Factors, here, t => string.Join('*', t)),
        QuotientOf quotient => Quotient(quotient, here),
        LeastOf least => All(least.Terms, here, t => $"MIN({string.Join(',', t)})"),
        GreatestOf greatest => All(greatest.Terms, here, t => $"MAX({string.Join(',', t)})"),
        SizeOf size => All([size.Number], here, t => $"ABS({t[0]})"),
        RoundedTo rounded => All([rounded.Number], here, t => Rounded(t[0], rounded)),
        AtLeastThen choice => Choice(choice, here),
        _ => throw new InvalidOperationException($"Unknown derivation {derivation}."),
    };

    private FormulaTerm? Fact(FactKey key, SheetPlan here)
    {
        if (cells.Of(key) is not { } cell) return facts.Figure(key) is { } number ? FormulaTerm.Of(number) : null;
        var (place, toBase) = Place(cell, here);
        return new FormulaTerm(Scaled(place, toBase), [place], []);
    }

    /// <summary>Where the number of a fact stands: of a target, beside its words.</summary>
    private (string Place, decimal ToBase) Place(FactCell cell, SheetPlan here) => cell.IsFigure ? (cell.From(here), cell.ToBase) : (targets.Of(cell), 1m);

    private FormulaTerm? All(IReadOnlyList<Derivation> derivations, SheetPlan here, Func<string[], string> write)
    {
        var terms = new FormulaTerm[derivations.Count];
        for (var i = 0; i < terms.Length; i++)
        {
            if (Term(derivations[i], here) is not { } term) return null;
            terms[i] = term;
        }

        return terms.Length == 0 ? null : FormulaTerm.All(write([.. terms.Select(t => t.Text)]), terms);
    }

    private FormulaTerm? Quotient(QuotientOf quotient, SheetPlan here)
    {
        if (Term(quotient.Dividend, here) is not { } dividend || Term(quotient.Divisor, here) is not { } divisor) return null;
        var both = FormulaTerm.All($"({dividend.Text}/({divisor.Text}))", dividend, divisor);
        return both with { Conditions = [.. both.Conditions, $"{divisor.Text}<>0"] };
    }

    private static string Rounded(string number, RoundedTo rounded)
    {
        var (decimals, unit) = (rounded.Decimals, rounded.Unit.ToBase);
        for (; unit < 1 && unit > 0; unit *= 10) decimals++;
        for (; unit > 1; unit /= 10) decimals--;
        var size = FormulaTerm.Plain(rounded.Unit.ToBase);
        return unit == 1 ? $"ROUND({number},{decimals})" : $"ROUND({number}/{size},{rounded.Decimals})*{size}";
    }

    private FormulaTerm? Choice(AtLeastThen choice, SheetPlan here)
    {
        if (Term(choice.Left, here) is not { } left || Term(choice.Right, here) is not { } right || Term(choice.Then, here) is not { } then || Term(choice.Else, here) is not { } otherwise) return null;
        var isAtLeast = $"ROUND({left.Text}-({right.Text}),{EqualDecimals})>=0";
        var sides = FormulaTerm.All($"IF({isAtLeast},{then.Text},{otherwise.Text})", left, right);
        return then.IsSure && otherwise.IsSure ? sides : sides with { Conditions = [.. sides.Conditions, $"IF({isAtLeast},{then.HasValue},{otherwise.HasValue})"] };
    }

    /// <summary>A sum over ranges of cells where terms stand one below the other, so that rows put in between count; blanks among the terms count nothing.</summary>
    private FormulaTerm? Sum(SumOf sum, SheetPlan here)
    {
        var places = new HashSet<FactCell>(ReferenceEqualityComparer.Instance);
        // What is added twice counts twice, so only its first time is part of a range.
        var others = sum.Terms.Where(t => t is not FactTerm fact || cells.Of(fact.Key) is not { IsFigure: true } cell || !places.Add(cell)).ToList();
        List<string> texts = [], there = [];
        foreach (var scale in places.GroupBy(p => p.ToBase))
        {
            var ranges = string.Join(',', CellRanges.Of([.. scale], cells, here));
            texts.Add(Scaled($"SUM({ranges})", scale.Key));
            there.Add($"COUNT({ranges})>0");
        }

        foreach (var term in others.Select(t => Term(t, here)).OfType<FormulaTerm>())
        {
            texts.Add(term.IsSure ? term.Text : $"IF({term.HasValue},{term.Text},0)");
            there.Add(term.HasValue);
        }

        if (texts.Count == 0) return null;
        return new FormulaTerm(texts.Count == 1 ? texts[0] : $"({string.Join('+', texts)})", [], there.Contains("TRUE()") ? [] : [there.Count == 1 ? there[0] : $"OR({string.Join(',', there)})"]);
    }

    private static string Scaled(string text, decimal factor) =>
        factor == 1 ? text : factor < 1 && 1 / factor == decimal.Truncate(1 / factor) ? $"{text}/{FormulaTerm.Plain(1 / factor)}" : $"{text}*{FormulaTerm.Plain(factor)}";
}
