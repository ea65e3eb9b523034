using System.Globalization;

namespace Gouji.Model.Filings;

/// <summary>How a figure is printed: in the manner another was, so that one that changes keeps its unit, its decimals and the words around it.</summary>
public static class PrintedFigure
{
    private const string Signs = "0123456789０１２３４５６７８９,，.．";

    /// <summary>What stands in running text where the figure is yet to be entered.</summary>
    public const string ToFillIn = "【待填】";

    /// <summary>A bound figure of running text: the entry in the manner in which it is written there, as it was last written where its fact is gone.</summary>
    public static string InText(Entry? entry, FigurePiece figure) => entry switch
    {
        null => figure.As.Printed,
        { Value: Blank { IsStruckOut: false } } when figure.As is not Blank => ToFillIn,
        _ => Like(entry.Value, figure.As),
    };

    /// <summary>A value in the manner of another: 9.98 in the manner of 13.00万元 is 9.98万元. What did not change is printed as it was.</summary>
    public static string Like(Value now, Value manner) => (now, manner) switch
    {
        (Amount a, Amount b) when a.Base == b.Base && a.Vagueness == b.Vagueness && a.Comparator == b.Comparator => b.Printed,
        (Amount a, Amount b) when a.Unit.Dimension == b.Unit.Dimension && NumberIn(b.Printed) is { Length: > 0 } place => string.Concat(
            b.Printed.AsSpan(0, place.Start), Number(a.Base / b.Unit.ToBase, b.Decimals), b.Printed.AsSpan(place.Start + place.Length)),
        _ when now == manner => manner.Printed,
        _ => now.Printed,
    };

    /// <summary>A number with at least so many decimals, and as many more as it has.</summary>
    public static string Number(decimal number, int decimals)
    {
        var plain = Rounding.Bare(number);
        return plain.ToString("F" + Math.Max(decimals, plain.Scale).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>Where the first number stands in a printed figure, its sign included.</summary>
    private static (int Start, int Length)? NumberIn(string printed)
    {
        var start = printed.AsSpan().IndexOfAny("0123456789０１２３４５６７８９");
        if (start < 0) return null;
        var end = start;
        while (end < printed.Length && Signs.Contains(printed[end], StringComparison.Ordinal)) end++;
        if (start > 0 && printed[start - 1] is '-' or '－') start--;
        return (start, end - start);
    }
}
