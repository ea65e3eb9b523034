namespace Gouji.Checking.CodedRules.Wording;

/// <summary>Cuts running text into sentences and clauses without copying it.</summary>
internal static class Sentences
{
    private const string Stops = "。！？；!?;\n";
    private const string Pauses = "，。！？；,!?;：\n";

    /// <summary>The sentence around a character.</summary>
    public static ReadOnlySpan<char> At(ReadOnlySpan<char> text, int at)
    {
        var start = text[..at].LastIndexOfAny("。！？!?\n") + 1;
        var end = text[at..].IndexOfAny("。！？!?\n");
        return text[start..(end < 0 ? text.Length : at + end)];
    }

    /// <summary>Where the sentence beginning at <paramref name="start"/> ends, its stop included.</summary>
    public static int End(ReadOnlySpan<char> text, int start) => EndAt(text, start, Stops);

    /// <summary>Where the clause beginning at <paramref name="start"/> ends, its mark included.</summary>
    public static int ClauseEnd(ReadOnlySpan<char> text, int start) => EndAt(text, start, Pauses);

    private static int EndAt(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> marks)
    {
        var end = text[start..].IndexOfAny(marks);
        return end < 0 ? text.Length : start + end + 1;
    }
}
