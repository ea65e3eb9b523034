namespace Gouji.Model;

/// <summary>
/// All numbers a printed figure may stand for. 72.78 stands for 72.775 to 72.785; 500余 for 500 to 600.
/// Sums and quotients of intervals carry the rounding of every operand, so tolerance is not a setting.
/// </summary>
public readonly record struct Interval
{
    public Interval(decimal low, decimal high)
    {
        if (low > high) throw new ArgumentException("An interval ends where it starts or later.", nameof(high));
        Low = low;
        High = high;
    }

    public decimal Low { get; }

    public decimal High { get; }

    public decimal Middle => (Low + High) / 2;

    /// <summary>Half the width: how far the true figure may lie from the middle.</summary>
    public decimal Radius => (High - Low) / 2;

    public static Interval Exactly(decimal number) => new(number, number);

    public bool Meets(Interval other) => Low <= other.High && other.Low <= High;

    /// <summary>Whether two statements may be of one number: more than the ends in common, or the very same middle. 72.78 and 72.79 are two numbers.</summary>
    public bool Agrees(Interval other) => Middle == other.Middle || (Low < other.High && other.Low < High);

    public static Interval operator +(Interval a, Interval b) => new(a.Low + b.Low, a.High + b.High);

    public static Interval operator -(Interval a, Interval b) => new(a.Low - b.High, a.High - b.Low);

    public static Interval operator -(Interval a) => new(-a.High, -a.Low);

    public static Interval operator *(Interval a, Interval b)
    {
        var (p, q, r, s) = (a.Low * b.Low, a.Low * b.High, a.High * b.Low, a.High * b.High);
        return new(Math.Min(Math.Min(p, q), Math.Min(r, s)), Math.Max(Math.Max(p, q), Math.Max(r, s)));
    }

    /// <summary>The quotient, or null when the divisor may be zero: a rate on a zero base has no value.</summary>
    public static Interval? Divide(Interval a, Interval b)
    {
        if (b.Low <= 0 && b.High >= 0) return null;
        var (p, q, r, s) = (a.Low / b.Low, a.Low / b.High, a.High / b.Low, a.High / b.High);
        return new Interval(Math.Min(Math.Min(p, q), Math.Min(r, s)), Math.Max(Math.Max(p, q), Math.Max(r, s)));
    }

    public static Interval Min(Interval a, Interval b) => new(Math.Min(a.Low, b.Low), Math.Min(a.High, b.High));

    public static Interval Max(Interval a, Interval b) => new(Math.Max(a.Low, b.Low), Math.Max(a.High, b.High));
}
