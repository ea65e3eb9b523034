using System.Text;

namespace Gouji.Reading.Formats.Scans;

/// <summary>
/// What a figure is, when it was read twice: with the Chinese model, which takes % for 6 and ≥ for 三, and with the Latin one, which knows digits best
/// and no Chinese. Two readings that agree are sure; of two that differ the surer one is taken, as a doubtful one.
/// </summary>
internal static class SureNumber
{
    private const decimal Agreed = 0.97m;

    /// <summary>Above this a reading of the Latin model is right about a percent sign.</summary>
    private const decimal Sure = 0.8m;

    /// <summary>Readings that differ are not surer than this.</summary>
    private const decimal Doubtful = 0.5m;

    /// <summary>How the Chinese model reads a small percent sign.</summary>
    private static readonly string[] s_percents = ["", "6", "96", "9", "9%6", "9%", "%6"];

    public static (string Text, decimal Confidence) Of(string chinese, decimal first, string latin, decimal second)
    {
        var (a, b) = (Tidy(chinese), Tidy(latin).Replace(" ", "", StringComparison.Ordinal));
        if (Figure(b) is not { } other) return (a, Figure(a) is null ? first : Math.Min(first, Doubtful));
        if (Figure(a) is not { } one) return (a, first);
        var (figureA, figureB) = (a[one], b[other]);
        var isPercent = b.AsSpan(other.End.Value).StartsWith("%");
        if (figureA == figureB) return (With(a, one, figureA, isPercent && IsTail(a, one)), Math.Max(Agreed, Math.Max(first, second)));
        if (isPercent && figureA.StartsWith(figureB, StringComparison.Ordinal) && s_percents.Contains(a[(one.Start.Value + figureB.Length)..]))
            return (a[..one.Start.Value] + figureB + "%", second >= Sure ? Math.Max(first, second) : Doubtful);
        if (second > first && b.Length - figureB.Length <= 2) return (With(a, one, figureB, isPercent && IsTail(a, one)), Math.Min(second, Doubtful));
        return (a, Math.Min(first, Doubtful));
    }

    /// <summary>Signs as they are typed; a 三 before digits is ≥.</summary>
    public static string Tidy(string text)
    {
        var tidy = new StringBuilder(text);
        tidy.Replace("％", "%").Replace("．", ".").Replace("<=", "≤").Replace(">=", "≥");
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
        while (start > 0 && text[start - 1] is '.' or ',') start--;
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))) end++;
        return text.AsSpan(end).IndexOfAnyInRange('0', '9') >= 0 && !IsOnlyPercent(text[end..]) ? null : start..end;
    }

    private static bool IsOnlyPercent(string tail) => tail is "%6" or "%6。" or "%6，";

    private static bool IsTail(string text, Range figure) => figure.End.Value == text.Length || !text[figure.End.Value..].Contains('%', StringComparison.Ordinal);

    private static string With(string text, Range figure, string replaced, bool isPercent)
    {
        var tail = text[figure.End.Value..];
        if (IsOnlyPercent(tail)) tail = "%" + tail[2..];
        return text[..figure.Start.Value] + replaced + (isPercent ? "%" : "") + tail;
    }
}
