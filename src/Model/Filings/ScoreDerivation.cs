using Gouji.Model.Forms;

namespace Gouji.Model.Filings;

/// <summary>How the score of an indicator follows from its weight, target and actual, in the manner of its form (财预〔2020〕10号 and the forms' own notes).</summary>
public static class ScoreDerivation
{
    private static readonly NumberTerm s_none = new(0);
    private static readonly NumberTerm s_one = new(1);

    /// <summary>Of what is to be reached: weight × actual / target, at most the weight; beyond a limit the target counts as set too low, and what is over it costs points.</summary>
    public static Derivation Reached(Derivation weight, Derivation target, Derivation actual, ScoringManner manner)
    {
        if (manner is not { OverFrom: { } from, OverRate: { } rate }) return Ratio(weight, target, actual);
        var completion = new QuotientOf(actual, target);
        var less = new ProductOf([new DifferenceOf(completion, new NumberTerm(from)), new NumberTerm(rate)]);
        return new AtLeastThen(completion, new NumberTerm(from), new ProductOf([weight, new GreatestOf([new DifferenceOf(s_one, less), s_none])]), Ratio(weight, target, actual));
    }

    /// <summary>Weight × actual / target, at most the weight.</summary>
    public static Derivation Ratio(Derivation weight, Derivation target, Derivation actual) => new ProductOf([weight, new LeastOf([new QuotientOf(actual, target), s_one])]);

    /// <summary>
    /// Of what is not to be exceeded: weight × (1 − (actual − target) / target), from the weight down to nothing at twice the target; or weight × target / actual and
    /// nothing below the form's floor.
    /// </summary>
    public static Derivation Kept(Derivation weight, Derivation target, Derivation actual, ScoringManner manner) => manner.ReverseFloor is { } floor
        ? new AtLeastThen(target, actual, weight, new AtLeastThen(target, new ProductOf([new NumberTerm(floor), actual]), new ProductOf([weight, new QuotientOf(target, actual)]), s_none))
        : new ProductOf([weight, new LeastOf([s_one, new GreatestOf([s_none, new DifferenceOf(s_one, new QuotientOf(new DifferenceOf(actual, target), target))])])]);
}
