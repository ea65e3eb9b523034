using System.Buffers;
using Gouji.Model;

namespace Gouji.Reading.Wording;

/// <summary>Words that make a number vague, and operators before a target.</summary>
internal static class VagueWords
{
    private static readonly (string Word, Comparator Comparator)[] s_comparators =
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

    private static readonly SearchValues<char> s_comparatorFirsts = SearchValues.Create([.. s_comparators.Select(c => c.Word[0])]);
    private static readonly SearchValues<char> s_beforeFirsts = SearchValues.Create([.. s_before.Select(w => w.Word[0])]);
    private static readonly SearchValues<char> s_beforeLasts = SearchValues.Create([.. s_before.Select(w => w.Word[^1])]);
    private static readonly SearchValues<char> s_afterFirsts = SearchValues.Create([.. s_after.Select(w => w.Word[0])]);

    /// <summary>The operator at the start of a text, and its length.</summary>
    public static (Comparator, int) Operator(ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || !s_comparatorFirsts.Contains(text[0])) return (Comparator.None, 0);
        foreach (var (word, comparator) in s_comparators)
            if (text.StartsWith(word)) return (comparator, word.Length);
        return (Comparator.None, 0);
    }

    /// <summary>A vague word at <paramref name="at"/>, and where the number may start.</summary>
    public static (Vagueness, int) Before(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || !s_beforeFirsts.Contains(text[at])) return (Vagueness.None, at);
        foreach (var (word, vagueness) in s_before)
            if (text[at..].StartsWith(word)) return (vagueness, at + word.Length);
        return (Vagueness.None, at);
    }

    /// <summary>The vague word that ends right before <paramref name="end"/>, and its length.</summary>
    public static (Vagueness, int) Ending(ReadOnlySpan<char> text, int end)
    {
        if (end == 0 || !s_beforeLasts.Contains(text[end - 1])) return (Vagueness.None, 0);
        foreach (var (word, vagueness) in s_before)
            if (text[..end].EndsWith(word) && !text[..end].EndsWith("节约") && !text[..end].EndsWith("集约")) return (vagueness, word.Length);
        return (Vagueness.None, 0);
    }

    /// <summary>The vague word at <paramref name="at"/>, and its length.</summary>
    public static (Vagueness, int) After(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || !s_afterFirsts.Contains(text[at])) return (Vagueness.None, 0);
        foreach (var (word, vagueness) in s_after)
            if (text[at..].StartsWith(word)) return (vagueness, word.Length);
        return (Vagueness.None, 0);
    }
}
