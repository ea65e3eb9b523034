using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;

namespace Gouji.Checking.Computing;

/// <summary>The points of an indicator whose target and actual are numbers of one unit, in the manner of its form.</summary>
internal sealed class IndicatorPoints(ScoredIndicator row, decimal target, decimal actual, ScoringManner manner)
{
    private static readonly NumberTerm s_none = new(0);
    private static readonly NumberTerm s_one = new(1);
    private readonly FactTerm _weight = new(row.Weight.Key);
    private readonly FactTerm _target = new(row.Target.Key);

    /// <summary>Where a note stands behind the number the fact is words, and the number is taken from them.</summary>
    private readonly Derivation _actual = row.Actual.Value is Amount ? new FactTerm(row.Actual.Key) : new NumberTerm(actual);

    public ScoredIndicator Row => row;

    public FactTerm Full => _weight;

    /// <summary>Whether so much more was reached than aimed at that the form takes points off.</summary>
    public bool IsFarOver => manner.OverFrom is { } from && target > 0 && actual > target * from;

    /// <summary>Null where a target below zero was missed: then no ratio says by how much.</summary>
    public Derivation? Towards(Comparator direction)
    {
        var isReverse = direction is Comparator.AtMost or Comparator.Less;
        if (target == 0) return isReverse || direction == Comparator.Equal ? new AtLeastThen(_target, _actual, _weight, s_none) : new AtLeastThen(_actual, _target, _weight, s_none);
        if (target < 0) return (isReverse ? actual <= target : actual >= target) ? _weight : null;
        if (isReverse) return ScoreDerivation.Kept(_weight, _target, _actual, manner);
        return direction == Comparator.Equal || actual < 0 ? Reached() : ScoreDerivation.Reached(_weight, _target, _actual, manner);
    }

    /// <summary>Weight × actual / target, at most the weight and, where less than nothing came, nothing.</summary>
    private Derivation Reached() => actual < 0
        ? new ProductOf([_weight, new GreatestOf([new LeastOf([new QuotientOf(_actual, _target), s_one]), s_none])])
        : ScoreDerivation.Ratio(_weight, _target, _actual);
}
