namespace Gouji.Writing.Masking;

/// <summary>A text in plain characters, each where it was: full-width digits, letters and signs become the usual ones, all kinds of blanks and dashes one.</summary>
internal static class PlainCharacters
{
    /// <summary>What may stand unseen between characters.</summary>
    public const char Unseen = '\u200b';

    public static string Of(string text)
    {
        foreach (var c in text)
            if (Plain(c) != c) return string.Create(text.Length, text, static (plain, source) => Fill(plain, source));
        return text;
    }

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>A letter or digit of a code.</summary>
    public static bool IsOfCode(char c) => char.IsAsciiLetterOrDigit(c);

    public static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff' or >= '\u3400' and <= '\u4dbf';

    private static void Fill(Span<char> plain, string source)
    {
        for (var i = 0; i < plain.Length; i++) plain[i] = Plain(source[i]);
    }

    private static char Plain(char c) => c switch
    {
        >= '\uff01' and <= '\uff5e' => (char)(c - 0xfee0),
        '\u3000' or '\u00a0' or (>= '\u2000' and <= '\u200a') or '\u202f' or '\u2009' or '\t' => ' ',
        '\u00ad' or (>= '\u200c' and <= '\u200f') or '\u2060' or '\ufeff' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') => Unseen,
        (>= '\u2010' and <= '\u2015') or '\u2212' or '\ufe63' => '-',
        _ => c,
    };
}
