using Gouji.Model;
using Gouji.Reading.Wording;

namespace Gouji.Reading.Mapping.General;

/// <summary>
/// Reads a cell of which nothing is known: a figure is a number with its sign and unit and nothing else, so that 1.办公费 and 2023年 are words.
/// </summary>
internal static class CellFigure
{
    private const string Around = " \t\r\n\u3000\u00a0\u200b";
    private const int LongestFigure = 32;

    public static Value Of(string printed, Unit unit)
    {
        var text = printed.AsSpan().Trim(Around);
        if (text.Length == 0 || !text.ContainsAnyExcept("—－-–―─/\\／ ")) return new Blank(text.ToString());
        if (text is "无" or "零") return new Amount(0, 0, unit, text.ToString());
        return text.Length <= LongestFigure && Whole(text, unit) is { } amount ? amount : new Words(text.ToString());
    }

    private static Amount? Whole(ReadOnlySpan<char> text, Unit unit)
    {
        var (signed, isNegative) = Signed(text);
        var body = signed.AsSpan();
        if (!NumberText.TryRead(body, 0, out var number, out var length, out var decimals)) return null;
        var (read, factor, unitLength, vague) = UnitText.Read(body, length);
        if (!body[(length + unitLength)..].Trim(Around).IsEmpty || vague != Vagueness.None) return null;
        var own = read == Unit.None && factor == 1 ? unit : read;
        return new Amount((isNegative ? -number : number) * factor, decimals, own, text.ToString());
    }

    /// <summary>-5, －5, ▲5, （5） and (5) are below zero; +5 is not.</summary>
    private static (string, bool) Signed(ReadOnlySpan<char> text)
    {
        if (text[0] is '(' or '（' && text[^1] is ')' or '）') return (text[1..^1].Trim(Around).ToString(), true);
        var first = Characters.Narrow(text[0]);
        if (first is '-' or '▲' or '▼') return (text[1..].Trim(Around).ToString(), true);
        return (text[(first == '+' ? 1 : 0)..].Trim(Around).ToString(), false);
    }
}
