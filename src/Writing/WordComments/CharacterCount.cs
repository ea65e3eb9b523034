using System.Globalization;

namespace Gouji.Writing.WordComments;

/// <summary>How many characters a stretch of XML text stands for, as XML readers count: references are resolved, line ends are one line feed.</summary>
internal static class CharacterCount
{
    public static int Of(ReadOnlySpan<char> raw)
    {
        if (!raw.ContainsAny('&', '\r')) return raw.Length;
        var count = 0;
        while (!raw.IsEmpty)
        {
            raw = raw[Step(raw, out var characters)..];
            count += characters;
        }
        return count;
    }

    /// <summary>The same where references are not resolved, as in CDATA.</summary>
    public static int OfLines(ReadOnlySpan<char> raw) => raw.Length - raw.Count("\r\n");

    /// <summary>Where in the raw text so many characters have passed.</summary>
    public static int IndexOf(ReadOnlySpan<char> raw, int characters)
    {
        var at = 0;
        while (characters > 0 && at < raw.Length)
        {
            at += Step(raw[at..], out var passed);
            characters -= passed;
        }
        return at;
    }

    private static int Step(ReadOnlySpan<char> raw, out int characters)
    {
        characters = 1;
        if (raw[0] == '\r') return raw.Length > 1 && raw[1] == '\n' ? 2 : 1;
        if (raw[0] != '&') return 1;
        var end = raw.IndexOf(';');
        if (end < 0) throw new InvalidDataException("A reference has no end.");
        characters = IsWide(raw[1..end]) ? 2 : 1;
        return end + 1;
    }

    /// <summary>A numbered character beyond the first plane takes two.</summary>
    private static bool IsWide(ReadOnlySpan<char> reference)
    {
        if (!reference.StartsWith('#')) return false;
        var isHex = reference.StartsWith("#x");
        return int.TryParse(reference[(isHex ? 2 : 1)..], isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code) && code > 0xFFFF;
    }
}
