namespace Gouji.Checking.Formulas;

/// <summary>
/// Refuses formulas that speak of items in a way that has no meaning: two kinds of item at a time, an aggregate with nothing
/// to run over or inside another, 各口径 outside an aggregate.
/// </summary>
internal sealed class ItemCheck(Complaints complaints)
{
    private string? _freeKind;

    public void Check(Condition condition)
    {
        switch (condition)
        {
            case Comparison c: Check(c.Left); Check(c.Right); break;
            case Filled f: Check(f.Subject); break;
            case Junction j: Check(j.Left); Check(j.Right); break;
            case Requirement r: Check(r.Cause); Check(r.Needed); break;
        }
    }

    private void Check(Expression expression)
    {
        switch (expression)
        {
            case Reference r: CheckFree(r); break;
            case Negation n: Check(n.Of); break;
            case Operation o: Check(o.Left); Check(o.Right); break;
            case Call c: CheckCall(c); break;
            case Aggregate a: CheckAggregate(a); break;
        }
    }

    private void CheckFree(Reference reference)
    {
        if (reference.AllScopes) complaints.Meaning(reference.At, FormulaSentences.ScopesOutside);
        CheckKind(reference, ref _freeKind);
    }

    private void CheckKind(Reference reference, ref string? kind)
    {
        kind ??= reference.ItemKind;
        if (reference.ItemKind is { } other && other != kind) complaints.Meaning(reference.At, FormulaSentences.MixedKinds(kind!, other));
    }

    private void CheckCall(Call call)
    {
        if (FormulaSentences.Arity(call) is { } complaint) complaints.Meaning(call.At, complaint);
        foreach (var argument in call.Arguments) Check(argument);
    }

    private void CheckAggregate(Aggregate aggregate)
    {
        var kind = (string?)null;
        foreach (var reference in References.In(aggregate.Of))
        {
            CheckKind(reference, ref kind);
            if (aggregate.OverScopes) CheckKind(reference, ref _freeKind);
        }

        if (!aggregate.OverScopes && kind is null && !References.In(aggregate.Of).Any(r => r.IsStandIn)) ComplainOfNothing(aggregate);
        if (AggregateIn(aggregate.Of) is { } inner) complaints.Meaning(inner.At, FormulaSentences.Nested);
    }

    private void ComplainOfNothing(Aggregate aggregate)
    {
        if (AggregateIn(aggregate.Of) is null) complaints.Meaning(aggregate.At, FormulaSentences.NothingToRunOver(aggregate.Function));
    }

    private static Aggregate? AggregateIn(Expression expression) => expression switch
    {
        Aggregate a => a,
        Negation n => AggregateIn(n.Of),
        Operation o => AggregateIn(o.Left) ?? AggregateIn(o.Right),
        Call c => c.Arguments.Select(AggregateIn).FirstOrDefault(a => a is not null),
        _ => null,
    };
}
