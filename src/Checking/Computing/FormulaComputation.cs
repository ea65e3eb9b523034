using Gouji.Checking.Formulas;
using Gouji.Checking.Rules;
using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Checking.Computing;

/// <summary>A formula of a rule page that defines its left side: what the rule checks in a report is what a filing computes.</summary>
internal sealed class FormulaComputation : IComputation
{
    private readonly Formula _formula;
    private readonly Reference _left;
    private readonly Expression _right;
    private readonly bool _wantsAll;
    private readonly IReadOnlyList<Reference> _terms;
    private readonly bool _hasStages;

    private FormulaComputation(Formula formula, Comparison claim, bool wantsAll)
    {
        (_formula, _left, _right, _wantsAll) = (formula, (Reference)claim.Left, claim.Right, wantsAll);
        _terms = [.. References.In(_right)];
        _hasStages = _terms.Any(t => t.Stage is not null);
    }

    public Concept Gives => _left.Concept;

    public IEnumerable<Concept> Needs => References.In(_formula).Select(r => r.Concept).Where(c => c != Gives);

    /// <summary>The formulas of a page whose left side it says it computes; one that equals a mere number defines nothing.</summary>
    public static IEnumerable<IComputation> Of(RulePage page)
    {
        foreach (var formula in page.Formulas)
            if (formula.Claim is Comparison { Relation: Relation.Equal, Left: Reference left } claim && References.In(claim.Right).Any()
                && page.Computes.FirstOrDefault(d => d.Name == left.Written) is { } defined)
                yield return new FormulaComputation(formula, claim, defined.WantsAll);
    }

    /// <summary>Beside the places of the form: wherever all terms are filled in. A sum over items is only wanted where a total is printed.</summary>
    public IEnumerable<FactKey> Candidates(Worksheet sheet)
    {
        if (_formula.Claim is Comparison { Right: Aggregate }) yield break;
        foreach (var reference in _terms)
            foreach (var entry in sheet.Entries(reference.Concept))
                if (TargetBeside(entry, reference) is { } target && AreFilled(target, sheet)) yield return target;
    }

    public IEnumerable<Way> Ways(FactKey target, Worksheet sheet)
    {
        if ((_left.Stage is { } stage && stage != target.Stage) || (_left.Scope is { } scope && scope != target.Scope)) yield break;
        var binding = new KeyBinding(target, sheet);
        if (_formula.When is { } when && !binding.IsSo(when)) yield break;
        if (Translation.Of(_right, binding, sheet) is not { } derivation || !binding.IsOfOneScope) yield break;
        yield return new Way(derivation, binding.Standing) { ReadAs = binding.ReadAs, IsWaiting = _wantsAll && binding.HasGaps };
    }

    private FactKey? TargetBeside(Entry entry, Reference reference)
    {
        if (entry.Value is not Amount || (Gives.ItemKind is not null && Gives.ItemKind != entry.Key.Item?.Kind)) return null;
        if ((reference.Stage is { } stage && stage != entry.Key.Stage) || (reference.Scope is { } scope && scope != entry.Key.Scope)) return null;
        var targetScope = Gives.Dimension != Dimension.Money ? FundScope.Unstated : _left.Scope ?? reference.Scope ?? entry.Key.Scope;
        return new FactKey(Gives, _left.Stage ?? (_hasStages ? Stage.Unstated : entry.Key.Stage), targetScope, Gives.ItemKind is null ? null : entry.Key.Item, entry.Key.Part);
    }

    private bool AreFilled(FactKey target, Worksheet sheet)
    {
        var binding = new KeyBinding(target, sheet);
        return _terms.All(r => r.Otherwise is not null || binding.Of(r) is { IsFilled: true });
    }
}
