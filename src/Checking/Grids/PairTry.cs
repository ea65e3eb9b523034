using Gouji.Checking.Relations;
using Gouji.Model;

namespace Gouji.Checking.Grids;

/// <summary>A reading of a rate or change tried in one row.</summary>
/// <param name="IsSolid">Whether it could hardly hold by chance: neither figure is zero and the result is not trivial.</param>
internal sealed record PairTry(PairReading Reading, int Cross, Statement Result, Statement First, Statement Second, Verdict Verdict, bool IsSolid)
{
    public static PairTry? Of(GridView view, PairReading reading, int cross)
    {
        if (view.Figure(reading.Result, cross) is not { } result || view.Figure(reading.First, cross) is not { } first) return null;
        var second = reading.Kind == PairKind.Share ? view.Figure(reading.First, reading.Second) : view.Figure(reading.Second, cross);
        if (second is null || ReferenceEquals(first, second) || !IsFit(reading.Kind, result, first, second)) return null;
        var isSigned = view.HasNegative(reading.Result);
        var verdict = Test(view, reading.Kind, isSigned, result, first, second, null);
        var (a, b, r) = (first.Amount!.Base, second.Amount!.Base, result.Amount!.Base);
        return new PairTry(reading, cross, result, first, second, verdict, a != b && r != 0 && IsTelling(first) && IsTelling(second));
    }

    /// <summary>Small whole numbers make differences and quotients by chance; three digits hardly do.</summary>
    private static bool IsTelling(Statement statement)
    {
        const int least = 100;
        var digits = Math.Abs(statement.Amount!.Number);
        for (var i = 0; i < statement.Amount.Decimals; i++) digits *= 10;
        return digits >= least;
    }

    public Verdict Test(GridView view, Substitution? substitution) => Test(view, Reading.Kind, view.HasNegative(Reading.Result), Result, First, Second, substitution);

    private static bool IsFit(PairKind kind, Statement result, Statement first, Statement second)
    {
        var (r, a, b) = (result.Amount!.Unit, first.Amount!.Unit, second.Amount!.Unit);
        if (a.Dimension != b.Dimension || a.Dimension == Dimension.Ratio || (a.Dimension != Dimension.Money && a.Name != b.Name)) return false;
        return kind == PairKind.Difference ? r.Dimension == a.Dimension && (r.Dimension == Dimension.Money || r.Name == a.Name) : r.Dimension == Dimension.Ratio;
    }

    private static Verdict Test(GridView view, PairKind kind, bool isSigned, Statement result, Statement first, Statement second, Substitution? substitution)
    {
        var decimals = GridView.Decimals([first, second]);
        var (a, b) = (view.Range(first, decimals, substitution), view.Range(second, decimals, substitution));
        Interval? worked = kind switch
        {
            PairKind.Difference => a - b,
            PairKind.Growth => Interval.Divide(a - b, b),
            _ => Interval.Divide(a, b),
        };
        if (worked is not { } right) return new Open(CheckingSentences.ZeroBase);
        var left = view.Range(result, Math.Max(decimals, result.Amount!.Decimals), substitution);
        if (left.Meets(right)) return new Met(left.Middle - right.Middle);
        // Changes are also printed without sign, then all of a line.
        var isUnsigned = kind is PairKind.Difference or PairKind.Growth && !isSigned && left.Middle >= 0 && right.Middle < 0;
        if (isUnsigned && left.Meets(-right)) return new Met(left.Middle + right.Middle);
        return new Missed(left, isUnsigned ? -right : right);
    }
}
