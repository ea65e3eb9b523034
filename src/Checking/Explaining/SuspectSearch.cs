using Gouji.Checking.Facts;
using Gouji.Checking.Formulas;
using Gouji.Checking.Relations;
using Gouji.Model;

namespace Gouji.Checking.Explaining;

/// <summary>Ranks the figures of a relation that does not hold by how likely each is the wrong one. It names no hypothesis: they are found by type.</summary>
internal sealed class SuspectSearch(FactBook book, Evidence evidence)
{
    private const int Most = 4;

    /// <summary>In a list longer than this the eye finds nothing either, and every trial adds the whole list up.</summary>
    private const int MostTried = 60;
    private const decimal PerMended = 0.12m;
    private const decimal PerBroken = 0.15m;
    private static readonly List<IHypothesis> s_hypotheses = FoundByType<IHypothesis>.All();
    private readonly RepairSearch _repairs = new(book);

    public List<Found> Find(RelationInstance relation)
    {
        if (!IsEquality(relation)) return [];
        List<Found> suspects = [];
        foreach (var statement in relation.Operands.Take(MostTried))
            if (_repairs.Find(relation, statement) is { } repair && Suspect(repair) is { } suspect) suspects.Add(suspect);
        return [.. suspects.OrderByDescending(s => s.Suspect.Confidence).Take(Most)];
    }

    private Found? Suspect(Repair repair)
    {
        var statement = repair.Statement;
        var value = repair.New * (statement.Amount?.Unit.ToBase ?? 1m);
        var (mended, broken) = evidence.Of(statement, value, repair.Relation);
        var cause = s_hypotheses.Select(h => h.Explain(repair)).OfType<Cause>().MaxBy(c => c.Weight) ?? Plain(repair, mended.Count);
        if (cause is null) return null;
        var confidence = Math.Clamp(cause.Weight + PerMended * Math.Min(mended.Count, 3) - PerBroken * Math.Min(broken.Count, 3), 0.02m, 0.99m);
        return new Found(new Suspect(Spot.Of(statement), repair.New, cause.Kind, cause.What, [.. mended.Select(Evidence.Mends)], [.. broken.Take(3).Select(b => Evidence.Breaks(b, statement))], confidence), statement, value, mended, broken.Count);
    }

    /// <summary>Without a telling shape, a total is suspected of not having been added up again, another figure only if changing it mends more.</summary>
    private static Cause? Plain(Repair repair, int mended)
    {
        if (ReferenceEquals(repair.Statement, repair.Relation.Anchor) || repair.Relation.Operands.Count == 2)
            return new Cause(new Sentence("未重新计算", "not worked out again"), new Sentence("明细改过之后，这里可能没有重新计算", "it may not have been worked out again after a change"), 0.2m);
        return mended == 0 && repair.Relation.Operands.Count > 4 ? null : new Cause(new Sentence("数字有误", "wrong figure"), new Sentence("只改这一个数，关系就成立", "with this one figure changed the relation holds"), 0.12m);
    }

    private static bool IsEquality(RelationInstance relation) => relation.Source is not { } source || source.Formula.Claim is Comparison { Relation: Formulas.Relation.Equal };
}

/// <summary>A suspect with its repair, in base units, the relations the repair would mend besides, and how many it would break.</summary>
internal sealed record Found(Suspect Suspect, Statement Statement, decimal Base, IReadOnlyList<RelationInstance> Mended, int Broken);
