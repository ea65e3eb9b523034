namespace Gouji.Pipeline.Tests.Generated.Manuscripts;

/// <summary>Commercial rounding as the reports use it: half a cent goes up.</summary>
public static class Rounded
{
    public static decimal Cents(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);

    public static decimal Percent(decimal over, decimal under) => Cents(over / under * 100m);
}
