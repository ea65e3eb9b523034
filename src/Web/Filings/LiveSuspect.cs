using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Web.Filings;

/// <summary>A figure that may be the wrong one, the field it is typed into, and what would have to stand there.</summary>
/// <param name="Key">Null where it stands in no field that can be typed into.</param>
public sealed record LiveSuspect(Suspect Suspect, string? Key)
{
    /// <summary>The repaired figure with the decimals of what is printed there; null where the cure is not one figure.</summary>
    public string? Repaired => Suspect.Repaired is { } number ? PrintedFigure.Number(number, Decimals(Suspect.Spot.Printed)) : null;

    private static int Decimals(string printed)
    {
        var point = printed.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : printed.Skip(point + 1).TakeWhile(char.IsAsciiDigit).Count();
    }
}
