namespace Gouji.Checking.CodedRules.Wording;

/// <summary>Looks for words of a list in a text.</summary>
internal static class Phrases
{
    public static bool HasAny(string text, string[] words) => First(text, words) is not null;

    /// <summary>The first word of the list that the text holds.</summary>
    public static string? First(string text, string[] words)
    {
        foreach (var word in words)
            if (text.Contains(word, StringComparison.Ordinal)) return word;
        return null;
    }

    public static bool IsAny(string text, string[] words) => Array.IndexOf(words, text) >= 0;

    public static bool HasDigit(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9') || text.ContainsAnyInRange('０', '９');

    public static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff';
}
