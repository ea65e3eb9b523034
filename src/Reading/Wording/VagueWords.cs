using Gouji.Model;

namespace Gouji.Reading.Wording;

/// <summary>Words that make a number vague, and operators before a target.</summary>
internal static class VagueWords
{
    public static readonly (string Word, Comparator Comparator)[] Comparators =
    [
        ("≥", Comparator.AtLeast), ("≧", Comparator.AtLeast), ("大于等于", Comparator.AtLeast), ("不低于", Comparator.AtLeast), ("不少于", Comparator.AtLeast),
        (">=", Comparator.AtLeast), ("≤", Comparator.AtMost), ("≦", Comparator.AtMost), ("小于等于", Comparator.AtMost), ("不高于", Comparator.AtMost),
        ("不超过", Comparator.AtMost), ("<=", Comparator.AtMost), ("＞", Comparator.More), (">", Comparator.More), ("大于", Comparator.More),
        ("＜", Comparator.Less), ("<", Comparator.Less), ("小于", Comparator.Less), ("＝", Comparator.Equal), ("=", Comparator.Equal), ("等于", Comparator.Equal),
    ];

    private static readonly (string Word, Vagueness Vagueness)[] s_before =
        [("约", Vagueness.About), ("大约", Vagueness.About), ("近", Vagueness.Nearly), ("将近", Vagueness.Nearly), ("超过", Vagueness.AtLeast), ("超", Vagueness.AtLeast)];

    private static readonly (string Word, Vagueness Vagueness)[] s_after =
        [("左右", Vagueness.About), ("以上", Vagueness.AtLeast), ("以内", Vagueness.AtMost), ("以下", Vagueness.AtMost)];

    /// <summary>A vague word at <paramref name="at"/>, and where the number may start.</summary>
    public static (Vagueness, int) Before(ReadOnlySpan<char> text, int at)
    {
        foreach (var (word, vagueness) in s_before)
            if (text[at..].StartsWith(word)) return (vagueness, at + word.Length);
        return (Vagueness.None, at);
    }

    /// <summary>The vague word that ends right before <paramref name="end"/>, and its length.</summary>
    public static (Vagueness, int) Ending(ReadOnlySpan<char> text, int end)
    {
        foreach (var (word, vagueness) in s_before)
            if (text[..end].EndsWith(word)) return (vagueness, word.Length);
        return (Vagueness.None, 0);
    }

    /// <summary>The vague word at <paramref name="at"/>, and its length.</summary>
    public static (Vagueness, int) After(ReadOnlySpan<char> text, int at)
    {
        foreach (var (word, vagueness) in s_after)
            if (at <= text.Length && text[at..].StartsWith(word)) return (vagueness, word.Length);
        return (Vagueness.None, 0);
    }
}
