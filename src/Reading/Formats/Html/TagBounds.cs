namespace Gouji.Reading.Formats.Html;

/// <summary>Whether a tag has more attributes than any page writes: the reader of tags keeps those of one tag together, however many they are.</summary>
/// <remarks>Scripts and comments are looked through like tags, which can only find more of them than there are.</remarks>
internal static class TagBounds
{
    private const int MostAttributes = 50_000;

    public static bool IsExceeded(ReadOnlySpan<char> html)
    {
        for (var at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length;)
        {
            at++;
            if (char.IsAsciiLetter(html[at]) && Attributes(html, ref at) > MostAttributes) return true;
            var next = html[at..].IndexOf('<');
            at = next < 0 ? -1 : at + next;
        }

        return false;
    }

    /// <summary>Counts the words up to the end of the tag; what is quoted behind an equals sign is one.</summary>
    private static int Attributes(ReadOnlySpan<char> html, ref int at)
    {
        var count = 0;
        for (; at < html.Length && html[at] != '>'; at++)
        {
            if (char.IsWhiteSpace(html[at]) || html[at] == '/') count++;
            if (html[at] != '=' || at + 1 >= html.Length || html[at + 1] is not ('"' or '\'')) continue;
            var end = html[(at + 2)..].IndexOf(html[at + 1]);
            if (end < 0) return count + html[at..].Count(' ');
            at += end + 2;
        }

        return count;
    }
}
