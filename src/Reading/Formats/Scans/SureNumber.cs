using System.Text;

namespace Gouji.Reading.Formats.Scans;

/// <summary>
/// What a figure is, when it was read twice: with the Chinese model, which takes % for 6, ≥ for 三 and 20 for 加, and with the Latin one, which knows
/// digits best and no Chinese. Two readings that agree are sure; of two that differ the likelier one is taken, as a doubtful one.
/// </summary>
internal static class SureNumber
{
    private const decimal Agreed = 0.97m;

    /// <summary>Above this the Latin model is right about a percent sign, and about a figure where the Chinese one saw none.</summary>
    private const decimal Sure = 0.8m;

    /// <summary>Readings that differ are not surer than this.</summary>
    private const decimal Doubtful = 0.5m;

    private const string Comparators = "≥≤<>=＜＞";

    /// <summary>How the Chinese model reads a small percent sign.</summary>
    private static readonly string[] s_percents = ["", "6", "96", "9", "9%6", "9%", "%6", "%"];

    /// <param name="latin">The words of the second reading; it parts what it does not know from the figure.</param>
    public static (string Text, decimal Confidence) Of(string chinese, decimal first, IReadOnlyList<LineWord> latin)
    {
        var (a, b) = (Tidy(chinese), Tidy(string.Concat(latin.Select(w => w.Text))));
        var second = latin.Select(w => w.Confidence).DefaultIfEmpty(0).Min();
        if (b == "%" && s_percents.Contains(a)) return (b, second);
        if (Figure(a) is not { } one || !IsNumber(a)) return second >= Sure && IsNumber(b) ? (Compared(a, b), Doubtful) : Compare(a, first, latin);
        return IsNumber(b) ? Of(a, one, first, b, second) : Compare(a, first, latin);
    }

    /// <summary>Whether a text is a number with its signs and nothing else.</summary>
    public static bool IsNumber(string text)
    {
        var digits = text.AsSpan().Trim(Comparators).TrimEnd('%');
        return digits.Length > 0 && char.IsAsciiDigit(digits[0]) && char.IsAsciiDigit(digits[^1]) && !digits.ContainsAnyExcept("0123456789.,") && digits.Count('.') <= 1;
    }

    /// <summary>Two readings that are numbers.</summary>
    private static (string, decimal) Of(string a, Range one, decimal first, string b, decimal second)
    {
        var (figureA, figureB) = (a[one], b[Figure(b)!.Value]);
        if (figureA == figureB) return (b.EndsWith('%') && !a.EndsWith('%') ? a + "%" : a, Math.Max(Agreed, Math.Max(first, second)));
        if (b.EndsWith('%') && figureA.StartsWith(figureB, StringComparison.Ordinal) && s_percents.Contains(a[(one.Start.Value + figureB.Length)..]))
            return (Compared(a, figureB + "%"), second >= Sure ? Math.Max(first, second) : Doubtful);
        return second > first ? (Compared(a, b), Doubtful) : (a, Doubtful);
    }

    /// <summary>A figure among other characters: the second reading can agree with it, or leave it doubtful.</summary>
    private static (string, decimal) Compare(string a, decimal first, IReadOnlyList<LineWord> latin)
    {
        if (Figure(a) is not { } one) return (a, first);
        var isTold = latin.Any(w => Tidy(w.Text) is var word && Figure(word) is { } figure && word[figure] == a[one]);
        return (a, isTold ? Agreed : Math.Min(first, Doubtful));
    }

    /// <summary>The Chinese model tells ≥ from ≤, the Latin one does not.</summary>
    private static string Compared(string a, string b) => a.Length > 0 && Comparators.Contains(a[0]) ? a[0] + b.TrimStart(Comparators.ToCharArray()) : b;

    /// <summary>Signs as they are typed; a 三 before digits is ≥.</summary>
    public static string Tidy(string text)
    {
        var tidy = new StringBuilder(text);
        tidy.Replace("％", "%").Replace("．", ".").Replace("<=", "≤").Replace(">=", "≥").Replace("%6", "%");
        for (var i = 0; i < tidy.Length; i++)
        {
            var isBeforeDigit = i + 1 < tidy.Length && char.IsAsciiDigit(tidy[i + 1]);
            var isBehindDigit = i > 0 && char.IsAsciiDigit(tidy[i - 1]);
            tidy[i] = tidy[i] switch
            {
                '三' when isBeforeDigit && i == 0 => '≥',
                '<' or '《' when isBeforeDigit && i == 0 => '≤',
                '>' or '》' when isBeforeDigit && i == 0 => '≥',
                '，' when isBeforeDigit && isBehindDigit => ',',
                '。' or '·' when isBeforeDigit && isBehindDigit => '.',
                var other => other,
            };
        }

        return tidy.ToString();
    }

    /// <summary>The only run of digits, points and commas in a text that has a digit; null where there is none or more than one.</summary>
    private static Range? Figure(string text)
    {
        var start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0) return null;
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))) end++;
        return text.AsSpan(end).IndexOfAnyInRange('0', '9') >= 0 ? null : start..end;
    }
}
