using System.Text;
using Gouji.Writing.Text;

namespace Gouji.Writing.Markdown;

/// <summary>Words as plain text in Markdown: one line, and every sign that Markdown or HTML gives a meaning is escaped (CommonMark, section 2.4).</summary>
internal static class MarkdownText
{
    private const string Signs = "\\`*_{}[]<>#|~!&$@";

    public static string Of(string text)
    {
        var visible = VisibleText.Of(text).Trim();
        var written = new StringBuilder(visible.Length + 8);
        for (var i = 0; i < visible.Length; i++)
        {
            if (Signs.Contains(visible[i], StringComparison.Ordinal) || StartsList(visible, i)) written.Append('\\');
            written.Append(visible[i]);
            if (visible[i] == ':' && i + 2 < visible.Length && visible[i + 1] == '/' && visible[i + 2] == '/') written.Append('\u200b');
        }

        return written.ToString();
    }

    /// <summary>1. and - begin a list at the start of a line, = and - underline a heading.</summary>
    private static bool StartsList(string text, int at) => text[at] switch
    {
        '-' or '+' or '=' => at == 0,
        '.' or ')' => at is > 0 and <= 9 && (at + 1 == text.Length || text[at + 1] == ' ') && text.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0,
        _ => false,
    };
}
