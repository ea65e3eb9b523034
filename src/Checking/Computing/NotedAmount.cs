using System.Globalization;
using System.Text.RegularExpressions;
using Gouji.Model;

namespace Gouji.Checking.Computing;

/// <summary>A number with a note in brackets behind it and nothing else, as satisfaction is told with its survey: 94.23%（有效问卷208份）.</summary>
internal static partial class NotedAmount
{
    /// <summary>The number in the unit of its target, or null where the words say another thing.</summary>
    public static Amount? Of(Value value, Unit unit)
    {
        if (value is not Words { Printed: var printed } || Noted().Match(printed.Trim()) is not { Success: true } match) return null;
        var named = match.Groups["unit"].Value.Replace('％', '%');
        if (named != unit.Name || !decimal.TryParse(match.Groups["number"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || !Amount.IsStatable(number, unit)) return null;
        return new Amount(number, match.Groups["decimals"].Length, unit, match.Groups["number"].Value + named);
    }

    [GeneratedRegex(@"^(?<number>[0-9]{1,13}(\.(?<decimals>[0-9]{1,6}))?)(?<unit>[^\s（(0-9]{0,6})\s*[（(][^（()）]*[)）]$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Noted();
}
