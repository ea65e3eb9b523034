using System.Text;

namespace Gouji.Reading.Formats.Scans;

/// <summary>
/// The words of a line as they are printed: recognition parts Chinese by a dictionary of its own, which says nothing of the page. Figures stay words by
/// themselves, so that they can be read again and doubted one by one.
/// </summary>
internal static class RecognisedText
{
    /// <summary>Signs that recognition writes as narrow ones, and as they are printed beside Chinese.</summary>
    private const string Narrow = ",;:()?!〈〉";
    private const string Wide = "，；：（）？！（）";

    /// <summary>Whether a word is a figure with its signs.</summary>
    public static bool IsFigure(string word) => word.AsSpan().IndexOfAnyInRange('0', '9') >= 0;

    public static List<LineWord> Joined(List<LineWord> words, PixelBox line)
    {
        var gap = line.Height * 9 / 10;
        List<LineWord> joined = [];
        foreach (var word in Parts(words))
        {
            if (joined.Count > 0 && word.Box.Left - joined[^1].Box.Right <= gap)
            {
                var before = joined[^1];
                if (IsFigurePart(before.Text, before.Text.Length - 1) == IsFigurePart(word.Text, 0))
                {
                    joined[^1] = new LineWord(before.Text + word.Text, before.Box.With(word.Box), Math.Min(before.Confidence, word.Confidence));
                    continue;
                }

                // A full-width sign has its blank within, which is no gap.
                joined[^1] = before with { Box = before.Box with { Right = Math.Max(before.Box.Left + 1, word.Box.Left) } };
            }

            joined.Add(word);
        }

        return joined.ConvertAll(w => w with { Text = Widened(w.Text) });
    }

    /// <summary>Recognition takes ≥ for 三, and may part it from its figure.</summary>
    private static List<LineWord> Parts(List<LineWord> words)
    {
        List<LineWord> parts = [.. words.SelectMany(Parted)];
        if (parts is [{ Text: "三" } first, { Text: var next }, ..] && char.IsAsciiDigit(next[0])) parts[0] = first with { Text = "≥" };
        return parts;
    }

    private static string Widened(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\u2E7F') && IsFigure(text)) return text;
        var widened = new StringBuilder(text);
        for (var i = 0; i < widened.Length; i++)
            if (Narrow.IndexOf(widened[i]) is >= 0 and var sign) widened[i] = Wide[sign];
        return widened.ToString();
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

    private static bool IsFigurePart(string text, int i) => text[i] is (>= '0' and <= '9') or '%' or '％' or '<' or '>' or '=' or '≥' or '≤' or '＜' or '＞'
        || (text[i] is '.' or ',' or '，' or '。' or '·' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]) && (i == 0 || char.IsAsciiDigit(text[i - 1])))
        || (text[i] is '三' && i == 0 && text.Length > 1 && char.IsAsciiDigit(text[1]));
}
