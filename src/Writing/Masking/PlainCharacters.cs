using System.Globalization;

namespace Gouji.Writing.Masking;

/// <summary>A text in plain characters, each where it was: full-width digits, letters and signs become the usual ones, all kinds of blanks and dashes one.</summary>
internal static class PlainCharacters
{
    /// <summary>What may stand unseen between characters.</summary>
    public const char Unseen = '\u200b';

    public static string Of(string text)
    {
        foreach (var c in text)
            if (Plain(c) != c || char.IsHighSurrogate(c)) return string.Create(text.Length, text, static (plain, source) => Fill(plain, source));
        return text;
    }

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>A letter or digit of a code.</summary>
    public static bool IsOfCode(char c) => char.IsAsciiLetterOrDigit(c);

    public static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff' or >= '\u3400' and <= '\u4dbf';

    private static void Fill(Span<char> plain, string source)
    {
        for (var i = 0; i < plain.Length; i++)
        {
            plain[i] = Plain(source[i]);
            if (i + 1 < plain.Length && char.IsSurrogatePair(source[i], source[i + 1]) && Pair(char.ConvertToUtf32(source[i], source[i + 1])) is { } pair) (plain[i], plain[++i]) = (pair, Unseen);
        }
    }

    private static char Plain(char c) => c switch
    {
        '\n' or (>= ' ' and < '\u007f') => c,
        >= '\uff01' and <= '\uff5e' => (char)(c - 0xfee0),
        '\t' or '\u2800' => ' ',
        (>= '\u2010' and <= '\u2015') or '\u2212' or '\ufe63' => '-',
        _ => OfKind(c, CharUnicodeInfo.GetUnicodeCategory(c), CharUnicodeInfo.GetDigitValue(c)),
    };

    /// <summary>Digits of other scripts, ringed and raised ones are digits; blanks one blank; what has no shape of its own is unseen (Unicode 16, 5.21).</summary>
    private static char OfKind(char c, UnicodeCategory kind, int digit) => kind switch
    {
        _ when digit is >= 0 and <= 9 => (char)('0' + digit),
        UnicodeCategory.SpaceSeparator => ' ',
        UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Control => Unseen,
        _ => c is '\u115f' or '\u1160' or '\u3164' or '\uffa0' ? Unseen : c,
    };

    /// <summary>What two characters of UTF-16 stand for, where that is a digit or nothing seen: 𝟏, and the tags of plane 14.</summary>
    private static char? Pair(int rune) => CharUnicodeInfo.GetDigitValue(char.ConvertFromUtf32(rune), 0) is >= 0 and <= 9 and var digit ? (char)('0' + digit)
        : rune is >= 0xe0000 and <= 0xe0fff ? Unseen : null;
}
