namespace Gouji.Reading.Formats.Pages;

/// <summary>How wide characters are printed beside one another, in halves of a Chinese character.</summary>
internal static class CharacterWidth
{
    public static int Of(char letter) => IsWide(letter) ? 2 : 1;

    public static int Of(string text)
    {
        var width = 0;
        foreach (var letter in text) width += Of(letter);
        return width;
    }

    /// <summary>Chinese characters and their punctuation, full-width forms, and signs printed as wide as they (Unicode annex 11); the halves of a pair make one.</summary>
    public static bool IsWide(char letter) =>
        letter is >= '\u2E80' and <= '\uA4CF' or >= '\uAC00' and <= '\uD7A3' or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE4F' or >= '\uFF01' and <= '\uFF60'
            or >= '\uFFE0' and <= '\uFFE6' or >= '\u2460' and <= '\u24FF' or >= '\u2500' and <= '\u27BF' or '“' or '”' or '‘' or '’' or '—' or '…' or '※' or '≥' or '≤' or '×' or '÷' or '℃' or '‰';

    /// <summary>The size of the type of a word: how wide one of its Chinese characters would be, in points.</summary>
    public static decimal Em(PageWord word) => 2 * (word.Right - word.Left) / Math.Max(1, Of(word.Text));
}
