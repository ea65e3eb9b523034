using Gouji.Model;
using Gouji.Reading.Wording;

namespace Gouji.Reading.Mapping;

/// <summary>What a printed head says besides naming its column.</summary>
internal static class HeadText
{
    /// <summary>The points in 得分（20分×执行率）, or null.</summary>
    public static Amount? Points(string printed)
    {
        var end = printed.IndexOf('分', printed.IndexOfAny(['（', '(']) is >= 0 and var open ? open : 0);
        if (end <= 0) return null;
        var start = end;
        while (start > 0 && (char.IsAsciiDigit(Characters.Narrow(printed[start - 1])) || printed[start - 1] == '.')) start--;
        return start == end ? null : AmountText.Figure(printed[start..(end + 1)], Unit.Point) as Amount;
    }
}
