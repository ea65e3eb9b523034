namespace Gouji.Reading.Formats.Scans;

/// <summary>
/// The words of a line as they are printed: recognition parts Chinese by a dictionary of its own, which says nothing of the page. Figures stay words by
/// themselves, so that they can be read again and doubted one by one.
/// </summary>
internal static class LineText
{
    /// <summary>Whether a word is a figure with its signs.</summary>
    public static bool IsFigure(string word) => word.AsSpan().IndexOfAnyInRange('0', '9') >= 0;

    public static IEnumerable<LineWord> Joined(List<LineWord> words, PixelBox line)
    {
        var gap = line.Height * 6 / 10;
        LineWord? open = null;
        List<LineWord> parts = [.. words.SelectMany(Parted)];
        for (var i = 0; i < parts.Count; i++)
        {
            // Recognition takes ≥ for 三, and may part it from its figure.
            var word = i == 0 && parts is [{ Text: "三" }, { Text: var next }, ..] && char.IsAsciiDigit(next[0]) ? parts[0] with { Text = "≥" } : parts[i];
            if (open is not null && word.Box.Left - open.Box.Right <= gap && IsFigurePart(open.Text) == IsFigurePart(word.Text))
                open = new LineWord(open.Text + word.Text, open.Box.With(word.Box), Math.Min(open.Confidence, word.Confidence));
            else
            {
                if (open is not null) yield return open;
                open = word;
            }
        }

        if (open is not null) yield return open;
    }

    /// <summary>A word in which figures and other text stand together, in its parts; their places are told by the share of characters.</summary>
    private static IEnumerable<LineWord> Parted(LineWord word)
    {
        var start = 0;
        for (var i = 1; i <= word.Text.Length; i++)
        {
            if (i < word.Text.Length && IsFigurePart(word.Text, i) == IsFigurePart(word.Text, i - 1)) continue;
            yield return start == 0 && i == word.Text.Length ? word : word with { Text = word.Text[start..i], Box = Share(word, start, i) };
            start = i;
        }
    }

    private static PixelBox Share(LineWord word, int start, int end)
    {
        var all = Weight(word.Text);
        return word.Box with { Left = word.Box.Left + word.Box.Width * Weight(word.Text[..start]) / all, Right = word.Box.Left + word.Box.Width * Weight(word.Text[..end]) / all };
    }

    /// <summary>Chinese characters are as wide as two digits.</summary>
    private static int Weight(string text) => text.Sum(c => c < 0x100 ? 1 : 2);

    private static bool IsFigurePart(string text) => IsFigurePart(text, 0);

    private static bool IsFigurePart(string text, int i) => text[i] is (>= '0' and <= '9') or '%' or '％' or '<' or '>' or '=' or '≥' or '≤' or '＜' or '＞'
        || (text[i] is '.' or ',' or '，' or '。' or '·' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]) && (i == 0 || char.IsAsciiDigit(text[i - 1])))
        || (text[i] is '三' && i == 0 && text.Length > 1 && char.IsAsciiDigit(text[1]));
}
