namespace Gouji.Model;

/// <summary>What is printed for a figure or field. A closed set; blank is a value of its own and never zero.</summary>
/// <param name="Printed">The characters as they stand in the source.</param>
public abstract record Value(string Printed);

/// <summary>A number with its unit, its printed decimals and how surely it is stated.</summary>
/// <param name="Number">The number in <paramref name="Unit"/>, as printed.</param>
/// <param name="Decimals">Digits printed after the decimal point.</param>
/// <param name="Vagueness">余, 约, 近 … : then the figure stands for an interval.</param>
/// <param name="Comparator">≥, ≤ … before a target.</param>
public sealed record Amount(
    decimal Number,
    int Decimals,
    Unit Unit,
    string Printed,
    Vagueness Vagueness = Vagueness.None,
    Comparator Comparator = Comparator.None) : Value(Printed)
{
    private static readonly decimal[] s_halves = [0.5m, 0.05m, 0.005m, 0.0005m, 0.00005m, 0.000005m, 0.0000005m, 0.00000005m, 0.000000005m];

    /// <summary>The digits before and behind the point that a figure of a budget may have; a longer number is an identity number or a slip, and what is worked out with it would leave the range of decimals.</summary>
    public const int MostWholeDigits = 13;

    public const int MostDecimals = 15;

    private const decimal Largest = 10_000_000_000_000m;

    /// <summary>Whether a number in a unit is one a budget may state.</summary>
    public static bool IsStatable(decimal number, Unit unit) => Math.Abs(number) < Largest && Math.Abs(number * unit.ToBase) < Largest;

    /// <summary>The number in base units: 万元 for money, 1 for ratios.</summary>
    public decimal Base => Number * Unit.ToBase;

    /// <summary>The digits after the point that the number has when written in base units.</summary>
    public int BaseDecimals => Unit.ToBase switch
    {
        0.0001m => Decimals + 4,
        0.01m => Decimals + 2,
        10000m => Math.Max(0, Decimals - 4),
        _ => Decimals,
    };

    /// <summary>All numbers in base units this figure may stand for, when figures around it are written with <paramref name="baseDecimals"/> digits.</summary>
    public Interval Range(int baseDecimals) => Vagueness == Vagueness.None ? Exact(Math.Max(BaseDecimals, baseDecimals)) : Vague();

    private Interval Exact(int decimals)
    {
        if (Unit.IsExact) return Interval.Exactly(Base);
        var half = Unit == Unit.YiYuan ? s_halves[Math.Min(Decimals, s_halves.Length - 1)] * Unit.ToBase : s_halves[Math.Clamp(decimals, 0, s_halves.Length - 1)];
        return new Interval(Base - half, Base + half);
    }

    /// <summary>Bounds in words of the field: 余 and 多 stop short of the next step of the last digit written, 近 below, 约 a tenth both ways.</summary>
    private Interval Vague()
    {
        var b = Base;
        var step = LastStep() * Unit.ToBase;
        var tenth = Math.Abs(b) / 10;
        return Vagueness switch
        {
            Vagueness.OrMore => new Interval(b, b + step),
            Vagueness.Nearly => new Interval(b - Math.Max(step, tenth), b),
            Vagueness.AtLeast => new Interval(b, Math.Max(b * 10, b / 10)),
            Vagueness.AtMost => new Interval(Math.Min(0, b), Math.Max(0, b)),
            _ => new Interval(b - tenth, b + tenth),
        };
    }

    private decimal LastStep()
    {
        if (Decimals > 0) return 2 * s_halves[Math.Min(Decimals, s_halves.Length - 1)];
        var step = 1m;
        for (var n = Math.Abs(Number); n >= 10 && n % 10 == 0; n /= 10) step *= 10;
        return step;
    }
}

/// <summary>Text that is not a number, such as a reason or a name.</summary>
public sealed record Words(string Printed) : Value(Printed);

/// <summary>A day.</summary>
public sealed record Day(DateOnly Date, string Printed) : Value(Printed);

/// <summary>优, 良, 中, 差.</summary>
public sealed record Grade(GradeLevel Level, string Printed) : Value(Printed);

/// <summary>An empty cell or field, or one struck out (——) as not to be filled in.</summary>
public sealed record Blank(string Printed) : Value(Printed)
{
    public bool IsStruckOut => Printed.AsSpan().ContainsAnyExcept(" \t\u3000\u00a0\r\n");
}

/// <summary>How surely a number is stated.</summary>
public enum Vagueness
{
    None,
    /// <summary>余, 多</summary>
    OrMore,
    /// <summary>近</summary>
    Nearly,
    /// <summary>约, 左右</summary>
    About,
    /// <summary>以上</summary>
    AtLeast,
    /// <summary>以内, 以下</summary>
    AtMost,
}

/// <summary>The operator printed before a target.</summary>
public enum Comparator
{
    None,
    Equal,
    AtLeast,
    More,
    AtMost,
    Less,
}

/// <summary>Grades of an evaluation, best first.</summary>
public enum GradeLevel
{
    /// <summary>优</summary>
    Excellent,
    /// <summary>良</summary>
    Good,
    /// <summary>中</summary>
    Fair,
    /// <summary>差</summary>
    Poor,
}
