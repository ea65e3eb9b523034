namespace Gouji.Checking;

/// <summary>
/// How many figures may be looked at while relations are sought in one report. No real report needs a hundredth; one that states a figure a hundred
/// thousand times would otherwise be compared each with each.
/// </summary>
/// <param name="each">For one search: one formula, one table.</param>
/// <param name="all">For all searches together.</param>
/// <param name="least">What a search still gets when others have used up all there was.</param>
internal sealed class Effort(long each, long all, long least)
{
    private long _left = all;
    private long _here;

    public bool IsSpent => _here < 0;

    /// <summary>Begins the next search.</summary>
    public void Begin() => _here = Math.Max(least, Math.Min(each, _left));

    public void Spend(long looks)
    {
        _here -= looks;
        _left -= looks;
    }
}
