using System.Runtime.CompilerServices;
using Gouji.Model;

namespace Gouji.Checking;

/// <summary>Fills the {placeholders} of a page's sentence. A placeholder nobody fills stays visible, which a test of the page catches.</summary>
internal static class Template
{
    public static Sentence Fill(Sentence sentence, IReadOnlyList<(string Name, object Value)> words) =>
        new(Fill(sentence.Zh, words, Language.Chinese), Fill(sentence.En, words, Language.English));

    private static string Fill(ReadOnlySpan<char> text, IReadOnlyList<(string Name, object Value)> words, Language language)
    {
        var filled = new DefaultInterpolatedStringHandler(0, words.Count, null, stackalloc char[512]);
        while (text.IndexOf('{') is >= 0 and var open)
        {
            var close = text[open..].IndexOf('}');
            var word = close < 0 ? null : Word(text.Slice(open + 1, close - 1), words, language);
            filled.AppendFormatted(word is null ? text[..(open + 1)] : text[..open]);
            filled.AppendLiteral(word ?? "");
            text = text[(open + 1 + (word is null ? 0 : close))..];
        }

        filled.AppendFormatted(text);
        return filled.ToStringAndClear();
    }

    private static string? Word(ReadOnlySpan<char> placeholder, IReadOnlyList<(string Name, object Value)> words, Language language)
    {
        foreach (var (name, value) in words)
            if (placeholder.SequenceEqual(name)) return value is Sentence sentence ? sentence.In(language) : value.ToString();
        return null;
    }
}
