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
        if (!isReverse) return direction == Comparator.Equal ? Reached() : OverReached();
        return manner.ReverseFloor is { } floor ? Inverse(floor) : Exceeded();
    }

    /// <summary>Weight × actual / target, at most the weight.</summary>
    private ProductOf Reached()
    {
        Derivation rate = new LeastOf([new QuotientOf(_actual, _target), s_one]);
        return new ProductOf([_weight, actual < 0 ? new GreatestOf([rate, s_none]) : rate]);
    }

    /// <summary>Beyond a limit the target counts as set too low: what is over it costs points.</summary>
    private Derivation OverReached()
    {
        if (manner is not { OverFrom: { } from, OverRate: { } rate }) return Reached();
        var completion = new QuotientOf(_actual, _target);
        var less = new ProductOf([new DifferenceOf(completion, new NumberTerm(from)), new NumberTerm(rate)]);
        return new AtLeastThen(completion, new NumberTerm(from), new ProductOf([_weight, new GreatestOf([new DifferenceOf(s_one, less), s_none])]), Reached());
    }

    /// <summary>Weight × (1 − (actual − target) / target), from the weight down to nothing at twice the target.</summary>
    private ProductOf Exceeded() => new([
        _weight,
        new LeastOf([s_one, new GreatestOf([s_none, new DifferenceOf(s_one, new QuotientOf(new DifferenceOf(_actual, _target), _target))])])]);

    /// <summary>Weight × target / actual, and nothing below the floor.</summary>
    private AtLeastThen Inverse(decimal floor) => new(_target, _actual, _weight,
        new AtLeastThen(_target, new ProductOf([new NumberTerm(floor), _actual]), new ProductOf([_weight, new QuotientOf(_target, _actual)]), s_none));
}
