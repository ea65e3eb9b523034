using Gouji.Checking.Explaining;
using Gouji.Checking.Facts;
using Gouji.Checking.Formulas;
using Gouji.Checking.Relations;
using Gouji.Model;

namespace Gouji.Checking.Correcting;

/// <summary>
/// Decides whether a relation that fails has one clear repair: one figure that makes everything hold that has it, while whatever else could be changed
/// instead is spoken against. A repair that is wrong is far worse than none, so what is not decided by other figures of the report stays doubtful.
/// </summary>
/// <param name="failing">Every relation of the report that does not hold.</param>
internal sealed class ClearFigures(FactBook book, Evidence evidence, IReadOnlyList<RelationInstance> failing)
{
    private const int MostTried = 60;
    private readonly ILookup<object, RelationInstance> _failing =
        failing.SelectMany(f => f.Operands.Select(o => (Operand: (object)o, Relation: f))).ToLookup(f => f.Operand, f => f.Relation, ReferenceEqualityComparer.Instance);
    private readonly RepairSearch _repairs = new(book);
    private readonly Twins _twins = new(book);
    private readonly PrintedDecimals _decimals = new(book, evidence);

    public Decision Of(RelationInstance relation)
    {
        if (!IsEquality(relation)) return new Doubtful(CheckingSentences.NotAFigure);
        if (!relation.IsOnlyReading) return new Doubtful(CheckingSentences.SeveralReadings);
        if (relation.Operands.Any(o => o.Amount is not { Vagueness: Vagueness.None, Comparator: Comparator.None }) || TakesUnstated(relation)) return new Doubtful(CheckingSentences.Incomplete);
        if (relation.Operands.Count > MostTried) return new Doubtful(CheckingSentences.NothingDecides);
        List<Candidate> candidates = [.. relation.Operands.Select(o => Candidate(relation, o)).OfType<Candidate>()];
        List<Candidate> fitting = candidates.FindAll(c => c.Effect is { Broken.Count: 0, Left.Count: 0 });
        if (fitting.Count == 0) return new Doubtful(candidates.Exists(c => c.Effect.Broken.Count == 0) ? CheckingSentences.SeveralWrong : CheckingSentences.SpeaksAgainst);
        if (fitting.TrueForAll(c => IsContested(relation, c))) return new Doubtful(CheckingSentences.SeveralWrong);
        List<Clear> clear = [.. fitting.Where(c => !IsContested(relation, c)).Select(c => Judge(relation, c, candidates)).OfType<Clear>()];
        return clear is [var only] ? only : new Doubtful(CheckingSentences.NothingDecides);
    }

    private static bool IsEquality(RelationInstance relation) => relation.Source is not { } source || source.Formula.Claim is Comparison { Relation: Formulas.Relation.Equal };

    /// <summary>A term that is taken as nothing because the report does not state it may be what was forgotten.</summary>
    private static bool TakesUnstated(RelationInstance relation) =>
        relation.Source is { } source && FormulaShape.Of(source.Formula).Plain.Any(r => r.Otherwise is not null && source.Binding.Of(r) is null && References.In(source.Formula.Claim).Contains(r));

    private Candidate? Candidate(RelationInstance relation, Statement statement)
    {
        if (_repairs.Find(relation, statement) is not { } repair) return null;
        var value = repair.New * statement.Amount!.Unit.ToBase;
        return new Candidate(repair, value, evidence.EffectOf(statement, value));
    }

    /// <summary>Whether another figure of the relation is in question by itself.</summary>
    private bool IsContested(RelationInstance relation, Candidate candidate) => relation.Operands.Any(o =>
        !ReferenceEquals(o, candidate.Statement) && _failing[o].Any(f => !Contains(candidate.Effect.Mended, f)));

    private Clear? Judge(RelationInstance relation, Candidate candidate, List<Candidate> candidates)
    {
        List<Candidate> rivals = candidates.FindAll(c => !ReferenceEquals(c, candidate) && c.Effect.Broken.Count == 0);
        var twins = _twins.Saying(candidate.Statement, candidate.Base);
        var why = Derived(relation, candidate, rivals, twins) ?? Stated(rivals, twins) ?? Crossing(candidate);
        return why is null ? null : new Clear(candidate.Statement, _decimals.Of(relation, candidate, twins), why);
    }

    /// <summary>A figure that is worked out from others: they are borne out one by one, or it is stated elsewhere as it should be.</summary>
    private static Sentence? Derived(RelationInstance relation, Candidate candidate, List<Candidate> rivals, IReadOnlyList<Statement> twins)
    {
        if (!ReferenceEquals(candidate.Statement, relation.Anchor) || !IsDerived(relation)) return null;
        if (twins.Count > 0 && rivals.TrueForAll(r => r.Effect.Mended.Count == 1)) return CheckingSentences.TotalStatedToo(twins[0].Where);
        return rivals.Count == 0 && !MayBeItsRows(relation, candidate) ? CheckingSentences.FollowsFromProved : null;
    }

    /// <summary>Whether the figure the relation is about stands alone on its left side, so that the other side works it out.</summary>
    private static bool IsDerived(RelationInstance relation) => relation.Source is { } source
        ? source.Formula.Claim is Comparison { Left: Reference left } && ReferenceEquals(source.Binding.Of(left), relation.Anchor)
        : relation.Operands.Count > 2;

    /// <summary>
    /// A total above the sum of its list is rather a list that lacks rows, unless it looks like a slip of the pen; a single other digit is no sign of one, for
    /// rows of round figures make it as well. A total below it by just one of the rows is rather a list that has the row twice.
    /// </summary>
    private static bool MayBeItsRows(RelationInstance relation, Candidate candidate)
    {
        if (relation.Verdict is not Missed missed) return false;
        if (!IsList(relation)) return missed.Difference > 0 && relation.Operands.Count > 3 && !IsSlip(candidate.Repair);
        return missed.Difference > 0
            ? !Slips.AreNoRows(candidate.Repair)
            : relation.Others.Any(o => o.Amount is { } row && Math.Abs(row.Base + missed.Difference) <= missed.Tolerance);
    }

    /// <summary>Whether what is summed is a list, as rows of a table are; the terms of a formula without one are all there.</summary>
    private static bool IsList(RelationInstance relation) => relation.Source is not { } source || FormulaShape.Of(source.Formula).List is not null;

    /// <summary>Two other places say the one thing, none says the other.</summary>
    private static Sentence? Stated(List<Candidate> rivals, IReadOnlyList<Statement> twins) =>
        twins.Count >= 2 && rivals.Count == 0 ? CheckingSentences.StatedTwice(twins[0].Where, twins[1].Where) : null;

    /// <summary>A slip of the pen in a figure where two sums cross that have no other figure in common.</summary>
    private Sentence? Crossing(Candidate candidate)
    {
        if (!IsSlip(candidate.Repair)) return null;
        List<RelationInstance> sums = [.. candidate.Effect.Mended.Where(r => r.Operands.Count > 2 && r.Operands.Count <= MostTried)];
        if (sums.Count < 2 || !sums.TrueForAll(s => IsAlone(s, candidate.Statement))) return null;
        var other = sums.Find(s => !s.Operands.Any(o => !ReferenceEquals(o, candidate.Statement) && sums[0].Involves(o)));
        return other is null ? null : CheckingSentences.Crosses(Name(sums[0]), Name(other));
    }

    /// <summary>Whether no other figure of a relation mends more than that relation without breaking any.</summary>
    private bool IsAlone(RelationInstance relation, Statement statement) => relation.Operands.All(o =>
        ReferenceEquals(o, statement) || (!o.IsBlank && (Candidate(relation, o) is not { } rival || rival.Effect.Broken.Count > 0 || rival.Effect.Mended.Count == 1)));

    private static bool IsSlip(Repair repair) => Slips.Explain(repair);

    private static string Name(RelationInstance relation) => $"{relation.Page.Rule.Id}“{relation.Page.Rule.Title.Zh}”";

    private static bool Contains(IReadOnlyList<RelationInstance> relations, RelationInstance relation) => relations.Any(r => ReferenceEquals(r, relation));
}

/// <summary>A figure with the number that would make a relation hold, and what else that would do.</summary>
internal sealed record Candidate(Repair Repair, decimal Base, Effect Effect)
{
    public Statement Statement => Repair.Statement;
}
