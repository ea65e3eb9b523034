namespace Gouji.Checking.Formulas;

/// <summary>
/// Refuses arithmetic on words, words beside numbers, and sums or comparisons of different dimensions, where the
/// vocabulary tells.
/// </summary>
internal sealed class NatureCheck(Complaints complaints)
{
    public void Check(Condition condition)
    {
        switch (condition)
        {
            case Comparison c: CheckComparison(c); break;
            case Filled f: NatureOf(f.Subject); break;
            case Junction j: Check(j.Left); Check(j.Right); break;
            case Requirement r: Check(r.Cause); break;
        }
    }

    private void CheckComparison(Comparison comparison)
    {
        var (left, right) = (NatureOf(comparison.Left), NatureOf(comparison.Right));
        var isOrder = comparison.Relation is not (Relation.Equal or Relation.NotEqual);
        if (IsNumberBesideWords(left, right)) complaints.Meaning(comparison.Right.At, FormulaSentences.WordsBesideNumber);
        else if (!left.Fits(right))
            complaints.Meaning(comparison.Right.At, FormulaSentences.CannotCompare(left.Dimension, right.Dimension));
        else if (isOrder && (comparison.Left is Quotation || comparison.Right is Quotation))
            complaints.Meaning(comparison.Right.At, FormulaSentences.WordsHaveNoOrder);
    }

    private static bool IsNumberBesideWords(Nature a, Nature b) =>
        (a.Sort, b.Sort) is (Sort.Number, Sort.Words) or (Sort.Words, Sort.Number);

    private Nature NatureOf(Expression expression) => expression switch
    {
        Number n => n.IsPercent ? new Nature(Sort.Number, Model.Dimension.Ratio) : Nature.Bare,
        Quotation => new Nature(Sort.Words),
        Reference r => r.IsStandIn ? new Nature(Sort.Unknown) : Nature.Of(r.Concept),
        Setting => new Nature(Sort.Number),
        Negation n => NumberIn(n.Of),
        Operation o => NatureOf(o),
        Call c => Together(c.Arguments),
        Aggregate { Function: Function.Count } a => CountOf(a),
        Aggregate a => NumberIn(a.Of),
        _ => new Nature(Sort.Unknown),
    };

    private Nature NatureOf(Operation operation)
    {
        var (left, right) = (NumberIn(operation.Left), NumberIn(operation.Right));
        return operation.Operator switch
        {
            Operator.Times => left.Times(right),
            Operator.DividedBy => left.DividedBy(right),
            _ => Sum(left, right, operation.Right),
        };
    }

    private Nature CountOf(Aggregate aggregate)
    {
        NatureOf(aggregate.Of);
        return Nature.Bare;
    }

    private Nature Together(IReadOnlyList<Expression> arguments)
    {
        var all = NumberIn(arguments[0]);
        foreach (var argument in arguments.Skip(1)) all = Sum(all, NumberIn(argument), argument);
        return all;
    }

    private Nature Sum(Nature left, Nature right, Expression second)
    {
        if (!left.Fits(right)) complaints.Meaning(second.At, FormulaSentences.CannotAdd(left.Dimension, right.Dimension));
        return left.Plus(right);
    }

    /// <summary>The nature of an operand, which must be a number.</summary>
    private Nature NumberIn(Expression expression)
    {
        var nature = NatureOf(expression);
        if (nature.Sort == Sort.Words) complaints.Meaning(expression.At, FormulaSentences.NotANumber);
        return new Nature(Sort.Number, nature.Dimension);
    }
}
