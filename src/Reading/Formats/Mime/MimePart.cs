using System.Text;

namespace Gouji.Reading.Formats.Mime;

/// <summary>One part of a mail message: its headers, and the bytes behind the blank line (RFC 2045).</summary>
internal readonly ref struct MimePart
{
    private const int LongestHead = 1 << 16;

    private readonly string[] _headers;

    public MimePart(ReadOnlySpan<byte> part)
    {
        var head = part[..Math.Min(LongestHead, part.Length)];
        var (end, gap) = HeadEnd(head);
        // A header goes on in lines that begin with a blank.
        var text = Encoding.Latin1.GetString(head[..end]).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        _headers = text.Replace("\n ", " ", StringComparison.Ordinal).Replace("\n\t", " ", StringComparison.Ordinal).Split('\n');
        Body = part[Math.Min(end + gap, part.Length)..];
    }

    public ReadOnlySpan<byte> Body { get; }

    /// <summary>The value of a header without its parameters, in lower case.</summary>
    public string Header(string name) => Line(name).Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>A parameter of a header, such as the boundary of its parts; "" where there is none.</summary>
    public string Parameter(string name, string parameter)
    {
        foreach (var piece in Line(name).Split(';').Skip(1))
        {
            var (key, value) = Pair(piece, '=');
            if (key.Equals(parameter, StringComparison.OrdinalIgnoreCase)) return value.Trim('"');
        }

        return "";
    }

    private string Line(string name)
    {
        foreach (var header in _headers)
        {
            var (key, value) = Pair(header, ':');
            if (key.Equals(name, StringComparison.OrdinalIgnoreCase)) return value;
        }

        return "";
    }

    private static (string Key, string Value) Pair(string text, char between)
    {
        var at = text.IndexOf(between, StringComparison.Ordinal);
        return at < 0 ? ("", "") : (text[..at].Trim(), text[(at + 1)..].Trim());
    }

    private static (int End, int Gap) HeadEnd(ReadOnlySpan<byte> head)
    {
        if (head.IndexOf("\r\n\r\n"u8) is >= 0 and var pairs) return (pairs, 4);
        return head.IndexOf("\n\n"u8) is >= 0 and var lines ? (lines, 2) : (head.Length, 0);
    }
}
