using System.Globalization;
using Gouji.Checking.Facts;
using Gouji.Checking.Relations;
using Gouji.Model;

namespace Gouji.Checking.Explaining;

/// <summary>One figure of a relation that does not hold, and the number that would make it hold; both in the unit printed there.</summary>
internal sealed record Repair(Statement Statement, decimal Old, decimal New, int Decimals, RelationInstance Relation, FactBook Book)
{
    /// <summary>The digits of both numbers written alike, without points: 284099 and 248099.</summary>
    public (string Old, string New) Digits { get; } = (Write(Old, Decimals), Write(New, Decimals));

    /// <summary>The digits as each number is shortest written.</summary>
    public (string Old, string New) ShortDigits { get; } = (Short(Old), Short(New));

    private static string Write(decimal number, int decimals) => Math.Abs(number).ToString("F" + decimals, CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal);

    private static string Short(decimal number) => Math.Abs(number).ToString("0.########", CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal);
}

/// <summary>What may have happened to a figure.</summary>
/// <param name="Weight">How much it speaks for itself, from 0 to 1.</param>
internal sealed record Cause(Sentence Kind, Sentence What, decimal Weight);
