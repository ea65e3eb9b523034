namespace Gouji.Checking.Relations;

/// <summary>
/// How many statements may be looked at while formulas are bound to one report. No real report needs a hundredth; one that states a figure a hundred
/// thousand times would otherwise be compared each with each.
/// </summary>
internal sealed class Effort
{
    private const long EachFormula = 10_000_000;
    private const long AllFormulas = 100_000_000;

    /// <summary>What a formula still gets when others have used up all there was.</summary>
    private const long AtLeast = 500_000;

    private long _left = AllFormulas;
    private long _here;

    public bool IsSpent => _here < 0;

    /// <summary>Begins the next formula.</summary>
    public void Begin() => _here = Math.Max(AtLeast, Math.Min(EachFormula, _left));

    public void Spend(int looks)
    {
        _here -= looks;
        _left -= looks;
    }
}
