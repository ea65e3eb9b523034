using Gouji.Checking.Formulas;
using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Checking.Computing;

/// <summary>The facts of a filing that stand for the references of a formula, where it is about one target.</summary>
internal sealed class KeyBinding(FactKey target, Worksheet sheet)
{
    private readonly List<(FactKey Key, FactKey Wanted)> _bound = [];

    public FactKey Target => target;

    /// <summary>Whether a fact it stands on is a blank that waits to be filled.</summary>
    public bool HasGaps { get; private set; }

    public IReadOnlyList<FactKey> ReadAs => [.. _bound.Where(b => b.Key.Stage != b.Wanted.Stage).Select(b => b.Key)];

    /// <summary>
    /// A list whose money has no printed scope may be of any; the list of the form's own table is all there is, so it can stand for all funds. An open stage is a reading.
    /// </summary>
    public Standing Standing
    {
        get
        {
            var isOfOpenScope = target.Scope != FundScope.Unstated && _bound.Exists(b => b.Key.Item is not null && b.Key.Item != target.Item && b.Key.Scope == FundScope.Unstated && b.Key.Concept.Dimension == Dimension.Money);
            if (isOfOpenScope) return target.Scope == FundScope.All && IsWholeList ? Standing.Reading : Standing.Confirming;
            return _bound.Exists(b => b.Key.Stage != b.Wanted.Stage) ? Standing.Reading : Standing.Sure;
        }
    }

    /// <summary>Whether the list stands under its total in a table of the form.</summary>
    private bool IsWholeList => _bound.TrueForAll(b => b.Key.Item is null || sheet.Places.AreTogether(target with { Stage = b.Wanted.Stage, Scope = FundScope.Unstated }, b.Key));

    /// <summary>Where the target leaves its scope open, its terms must still be money of one.</summary>
    public bool IsOfOneScope => target.Scope != FundScope.Unstated
        || _bound.Where(b => b.Wanted.Concept.Dimension == Dimension.Money && b.Wanted.Scope == FundScope.Unstated).Select(b => b.Key.Scope).Distinct().Take(2).Count() < 2;

    public FilingTerm? Of(Reference reference) => FilingTerm.Of(Wanted(reference), target, sheet);

    /// <summary>The place the form has for a term that need not be filled in and is not; no gap, for it counts as nothing.</summary>
    public FactKey? BlankPlaceOf(Reference reference)
    {
        var wanted = Wanted(reference);
        return Of(reference) is { Value: null or Blank { IsStruckOut: false } } term && term.Key with { Part = null } == wanted with { Part = null } ? term.Key : null;
    }

    /// <summary>The term of a sum, and what it stands on is remembered.</summary>
    public FilingTerm? Bind(Reference reference) => Remember(Wanted(reference));

    /// <summary>The terms of an aggregate: one for each item of the list beside the target, or for each scope its part prints.</summary>
    public IEnumerable<FilingTerm?> Each(Aggregate aggregate, Reference reference)
    {
        if (aggregate.OverScopes) return sheet.Places.ScopesOf(target, reference.Concept).Select(s => Remember(Wanted(reference) with { Scope = s }));
        return SummedItems.Beside(target, reference.ItemKind!, sheet).Select(i => Remember(Wanted(reference) with { Item = i, Part = i.List ?? target.Part }));
    }

    /// <summary>Whether a form prints no place for points that a total would count: then there are none.</summary>
    public bool IsNotGiven(Reference reference) =>
        reference.Concept.Dimension == Dimension.Points && sheet.Places.Parts(target).Count > 0 && !sheet.Places.AsksFor(target, reference.Concept);

    /// <summary>Whether a condition of the formula is so; what cannot be told is not.</summary>
    public bool IsSo(Condition condition) => condition switch
    {
        Filled filled => References.In(filled.Subject).All(r => IsFilled(r)) == filled.IsFilled,
        Junction { Connective: Connective.And } both => IsSo(both.Left) && IsSo(both.Right),
        Junction either => IsSo(either.Left) || IsSo(either.Right),
        Comparison { Left: Reference left, Right: Quotation words } said => Of(left)?.Value is { } value && (value.Printed == words.Text) == (said.Relation == Relation.Equal),
        _ => false,
    };

    private bool IsFilled(Reference reference) => Of(reference)?.Value is { } value and not Blank && value.Printed.Length > 0;

    private FactKey Wanted(Reference reference) => new(
        reference.Concept,
        reference.Stage ?? target.Stage,
        reference.Scope ?? (reference.Concept.Dimension == Dimension.Money && reference.ItemKind is null ? target.Scope : FundScope.Unstated),
        reference.ItemKind is null ? null : target.Item,
        target.Part);

    private FilingTerm? Remember(FactKey wanted)
    {
        if (FilingTerm.Of(wanted, target, sheet) is not { } term) return null;
        _bound.Add((term.Key, wanted));
        HasGaps |= !term.IsFilled && !term.IsStruckOut;
        return term;
    }
}
