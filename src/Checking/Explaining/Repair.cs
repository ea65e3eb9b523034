using System.Globalization;
using Gouji.Checking.Facts;
using Gouji.Checking.Relations;
using Gouji.Model;

namespace Gouji.Checking.Explaining;

/// <summary>One figure of a relation that does not hold, and the number that would make it hold; both in the unit printed there.</summary>
internal sealed record Repair(Statement Statement, decimal Old, decimal New, int Decimals, RelationInstance Relation, FactBook Book)
{
    /// <summary>The digits of both numbers written alike, without points: 284099 and 248099.</summary>
    public (string Old, string New) Digits => (Write(Old), Write(New));

    /// <summary>The digits as each number is shortest written.</summary>
    public (string Old, string New) ShortDigits => (Short(Old), Short(New));

    private string Write(decimal number) => Math.Abs(number).ToString("F" + Decimals, CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal);

    private static string Short(decimal number) => Math.Abs(number).ToString("0.########", CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal);
}

/// <summary>What may have happened to a figure.</summary>
/// <param name="Weight">How much it speaks for itself, from 0 to 1.</param>
internal sealed record Cause(Sentence Kind, Sentence What, decimal Weight);
