using Gouji.Checking.Explaining;
using Gouji.Checking.Explaining.Hypotheses;

namespace Gouji.Checking.Correcting;

/// <summary>The slips of the pen that tell themselves: digits swapped, missing, doubled or one digit for another.</summary>
internal static class Slips
{
    private static readonly IHypothesis[] s_slips = [new SwappedDigits(), new MissingOrDoubledDigit(), new WrongDigit()];

    public static bool Explain(Repair repair) => Array.Exists(s_slips, s => s.Explain(repair) is not null);
}
