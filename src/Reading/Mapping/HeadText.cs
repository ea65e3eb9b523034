using System.Globalization;
using Gouji.Model;
using Gouji.Reading.Wording;

namespace Gouji.Reading.Mapping;

/// <summary>What a printed head says besides naming its column.</summary>
internal static class HeadText
{
    private const int LeastColumns = 3;

    /// <summary>Whether a row only numbers the columns, as the tables of the final accounts do: 栏次 ｜ 1 ｜ 2 ｜ 3. One that says so by its name is no figures, also where a number is mistyped.</summary>
    public static bool NumbersColumns(List<GridCell> row)
    {
        var (number, isNamed) = (0, false);
        foreach (var (cell, _, _) in row)
        {
            var text = cell.Text.AsSpan().Trim(" \t\r\n\u3000\u00a0");
            if (text.Length == 0) continue;
            if (text is "栏次" or "行次") isNamed = true;
            else if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var printed) || (printed != ++number && !isNamed)) return false;
        }

        return number >= LeastColumns;
    }

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
