using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Checking.Computing;

/// <summary>A way with what it gives in base units.</summary>
internal sealed record Worked(Way Way, decimal Number)
{
    /// <summary>Null where a figure it needs is missing, a base is zero, or the result is no number of a budget.</summary>
    public static Worked? Of(Way way, FactKey target, Worksheet sheet)
    {
        if (way.IsWaiting) return null;
        try
        {
            return way.Derivation.Evaluate(sheet.Figure) is { } number && Amount.IsStatable(number, Unit.Yuan) && Amount.IsStatable(number, Unit.WanYuan) && !way.Derivation.Facts().Contains(target)
                ? new Worked(way, number)
                : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
