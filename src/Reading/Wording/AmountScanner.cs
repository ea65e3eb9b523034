using System.Buffers;
using Gouji.Model;

namespace Gouji.Reading.Wording;

/// <summary>Finds the amounts in running text: a number with its unit, in digits or Chinese numerals, vague or not.</summary>
internal static class AmountScanner
{
    private static readonly SearchValues<char> s_starts = SearchValues.Create("0123456789０１２３４５６７８９" + ChineseNumber.Characters);

    public static List<ScannedAmount> Scan(string text)
    {
        List<ScannedAmount> found = [];
        for (var at = Next(text, 0); at >= 0; at = Next(text, at))
        {
            var next = char.IsAsciiDigit(Characters.Narrow(text[at])) ? Digits(text, at, found) : Numerals(text, at, found);
            at = Math.Max(next, at + 1);
        }

        return found;
    }

    /// <summary>Where from <paramref name="from"/> on a number may start, or -1.</summary>
    private static int Next(string text, int from)
    {
        var found = text.AsSpan(from).IndexOfAny(s_starts);
        return found < 0 ? -1 : from + found;
    }

    private static int Digits(string text, int at, List<ScannedAmount> found)
    {
        if (!NumberText.TryRead(text, at, out var number, out var length, out var decimals)) return at + length;
        var (unit, factor, unitLength, inner) = UnitText.Read(text, at + length);
        var end = at + length + unitLength;
        if (IsName(text, at, at + length) || IsDate(text, at + length)) return at + length;
        if (unit == Unit.None && factor == 1 && inner == Vagueness.None) return at + length;
        if (!Amount.IsStatable(number * factor, unit)) return end;
        Add(text, at, end, number * factor, decimals, unit, inner, found);
        return end;
    }

    private static int Numerals(string text, int at, List<ScannedAmount> found)
    {
        if (!ChineseNumber.TryRead(text, at, out var number, out var length)) return at + 1;
        var (unit, factor, unitLength, inner) = UnitText.Read(text, at + length);
        if (unit.Dimension != Dimension.Money) return at + length;
        Add(text, at, at + length + unitLength, number * factor, 0, unit, inner, found);
        return at + length + unitLength;
    }

    private static void Add(string text, int start, int end, decimal number, int decimals, Unit unit, Vagueness inner, List<ScannedAmount> found)
    {
        var isRange = found.Count > 0 && found[^1].End == start - 1;
        var negative = !isRange && start > 0 && Characters.Narrow(text[start - 1]) == '-' && (start < 2 || !char.IsLetterOrDigit(text[start - 2]) || text[start - 2] > 127);
        var (before, beforeLength) = VagueWords.Ending(text, negative ? start - 1 : start);
        var (after, afterLength) = VagueWords.After(text, end);
        var vague = inner != Vagueness.None ? inner : before != Vagueness.None ? before : after;
        var from = start - beforeLength - (negative ? 1 : 0);
        var amount = new Amount(negative ? -number : number, decimals, unit, text[from..(end + afterLength)], vague);
        found.Add(new ScannedAmount(from, end + afterLength - from, amount));
    }

    /// <summary>Digits that are part of a name: S532, 5G, 第3.</summary>
    private static bool IsName(string text, int start, int end) =>
        (start > 0 && (char.IsAsciiLetter(text[start - 1]) || text[start - 1] is '第' or '〔' or '*')) || (end < text.Length && (char.IsAsciiLetter(text[end]) || text[end] is '*' or '”'));

    private static bool IsDate(string text, int end) => end < text.Length && text[end] is ('年' or '月' or '日' or '号' or '时' or ':' or '-');
}

/// <summary>An amount and the characters it takes in the text.</summary>
internal readonly record struct ScannedAmount(int Start, int Length, Amount Amount)
{
    public int End => Start + Length;
}
