namespace Gouji.Writing.Text;

/// <summary>Text out of a document made safe to show in one line: what would steer the terminal or turn the reading direction becomes a blank.</summary>
internal static class VisibleText
{
    public static string Of(string text) => text.AsSpan().ContainsAnyInRange('\0', '\u001f') || HasOthers(text)
        ? string.Create(text.Length, text, static (line, source) => Fill(line, source))
        : text;

    public static bool IsVisible(char c) => !char.IsControl(c) && c is not ((>= '\u200e' and <= '\u200f') or (>= '\u2028' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\ufeff');

    private static bool HasOthers(string text)
    {
        foreach (var c in text)
            if (c >= '\u007f' && !IsVisible(c)) return true;
        return false;
    }

    private static void Fill(Span<char> line, string source)
    {
        for (var i = 0; i < line.Length; i++) line[i] = IsVisible(source[i]) ? source[i] : ' ';
    }
}
