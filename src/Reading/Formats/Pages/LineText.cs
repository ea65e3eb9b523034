using System.Text;

namespace Gouji.Reading.Formats.Pages;

/// <summary>What stands between two words on paper: nothing, or a blank that was typed.</summary>
internal static class LineText
{
    public static string Of(IReadOnlyList<PageWord> words, decimal em)
    {
        if (words.Count == 1) return words[0].Text;
        var text = new StringBuilder(words[0].Text);
        for (var i = 1; i < words.Count; i++) text.Append(Between(words[i - 1], words[i], em)).Append(words[i].Text);
        return text.ToString();
    }

    /// <summary>
    /// Chinese is set without blanks, and justified lines are stretched between characters, so only a wide gap is one; between Latin words and
    /// between numbers a narrow gap is.
    /// </summary>
    public static string Between(PageWord left, PageWord right, decimal em)
    {
        var gap = right.Left - left.Right;
        var (before, after) = (left.Text[^1], right.Text[0]);
        var least = IsLatin(before) ? IsLatin(after) ? 0.12m : 0.8m : IsLatin(after) ? 0.8m : 1.6m;
        if (gap < least * em) return "";
        return gap > 3 * em ? "    " : " ";
    }

    /// <summary>What stands between the end of one printed line and the next of the same paragraph.</summary>
    public static string BetweenLines(char before, char after) => char.IsAsciiLetter(before) && char.IsAsciiLetter(after) ? " " : "";

    private static bool IsLatin(char letter) => !CharacterWidth.IsWide(letter);
}
