namespace Gouji.Model;

/// <summary>Rounding as figures of reports are rounded: 四舍五入, half away from zero.</summary>
public static class Rounding
{
    /// <summary>A third three times is one: decimals beyond these are those of a repeating quotient and must not tip a half the wrong way.</summary>
    private const int ExactDecimals = 20;

    public static decimal Of(decimal number, int decimals) => Math.Round(Exact(number), decimals, MidpointRounding.AwayFromZero);

    /// <summary>A quotient without what its last decimals are off.</summary>
    public static decimal Exact(decimal quotient) => Math.Round(quotient, ExactDecimals);

    /// <summary>The number without zeros at the end of its decimals: dividing by one with all decimals a number can have drops them.</summary>
    public static decimal Bare(decimal number) => number / 1.0000000000000000000000000000m;
}
