using System.Text;
using Gouji.Model;

namespace Gouji.Checking.Rules;

/// <summary>Turns the lines of a section into a sentence: Chinese first, English after <c>EN:</c>.</summary>
internal static class SentenceText
{
    public const string English = "EN:";

    public static Sentence Parse(ReadOnlySpan<char> text)
    {
        var at = EnglishFrom(text);
        if (at < 0) return Both(Joined(text, ""));
        return new Sentence(Joined(text[..at], ""), Joined(text[(at + English.Length)..], " "));
    }

    private static Sentence Both(string text) => new(text, text);

    private static int EnglishFrom(ReadOnlySpan<char> text)
    {
        if (text.StartsWith(English)) return 0;
        var at = text.IndexOf("\n" + English);
        return at < 0 ? -1 : at + 1;
    }

    /// <summary>Lines of one paragraph joined as the language joins them; paragraphs stay apart.</summary>
    private static string Joined(ReadOnlySpan<char> text, string between)
    {
        var joined = new StringBuilder();
        var gap = "";
        foreach (var part in text.Split('\n'))
        {
            var line = text[part].Trim();
            if (line.IsEmpty) gap = "\n";
            else
            {
                if (joined.Length > 0) joined.Append(gap);
                joined.Append(line);
                gap = between;
            }
        }

        return joined.ToString();
    }
}
