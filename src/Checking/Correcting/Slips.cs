using Gouji.Checking.Explaining;
using Gouji.Checking.Explaining.Hypotheses;

namespace Gouji.Checking.Correcting;

/// <summary>The slips of the pen that tell themselves: digits swapped, missing, doubled or one digit for another.</summary>
internal static class Slips
{
    private static readonly IHypothesis[] s_ofThePen = [new SwappedDigits(), new MissingOrDoubledDigit()];
    private static readonly IHypothesis[] s_slips = [.. s_ofThePen, new WrongDigit()];
    private static readonly IHypothesis[] s_noRows = [.. s_ofThePen, new UnitSlip()];

    /// <summary>Digits swapped, missing or doubled, or another unit, which no row that is left out would look like.</summary>
    public static bool AreNoRows(Repair repair) => Array.Exists(s_noRows, s => s.Explain(repair) is not null);

    public static bool Explain(Repair repair) => Array.Exists(s_slips, s => s.Explain(repair) is not null);
}
