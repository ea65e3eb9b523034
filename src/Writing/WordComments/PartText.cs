using System.Text;

namespace Gouji.Writing.WordComments;

/// <summary>The characters of an XML part and the way its bytes spell them, so that what is not edited is written back byte for byte.</summary>
internal sealed class PartText
{
    private const int DeclarationBytes = 128;
    private static readonly UTF8Encoding s_utf8 = new(false, true);
    private readonly Encoding _encoding;
    private readonly int _mark;

    private PartText(Encoding encoding, ReadOnlySpan<byte> mark, string xml) => (_encoding, _mark, Xml) = (encoding, mark.Length, xml);

    /// <summary>The characters, without the byte order mark.</summary>
    public string Xml { get; }

    /// <summary>A part made here, in UTF-8.</summary>
    public static PartText New(string xml) => new(s_utf8, [], xml);

    /// <exception cref="InvalidDataException">The bytes are not text in the encoding they name.</exception>
    public static PartText Of(byte[] bytes)
    {
        try
        {
            var (encoding, mark) = Marked(bytes);
            var text = new PartText(encoding, bytes.AsSpan(0, mark), encoding.GetString(bytes.AsSpan(mark)));
            // An encoding that spells the same characters in two ways would change bytes that nobody edited.
            return text.Bytes(text.Xml).AsSpan().SequenceEqual(bytes) ? text : throw new InvalidDataException("The part is not spelled as its encoding spells.");
        }
        catch (ArgumentException trouble)
        {
            throw new InvalidDataException("The part is not text in its encoding.", trouble);
        }
    }

    /// <summary>The bytes of these characters, spelled as the part was.</summary>
    public byte[] Bytes(string xml)
    {
        var preamble = _mark == 0 ? [] : _encoding is UTF8Encoding ? "\uFEFF"u8 : _encoding.GetPreamble();
        return [.. preamble, .. _encoding.GetBytes(xml)];
    }

    /// <summary>Text as the content of an element; characters an old encoding may lack are written by their number.</summary>
    public string Escape(string text)
    {
        var isUnicode = _encoding is UTF8Encoding or UnicodeEncoding;
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '<' or '>' or '&' or '"' || (!isUnicode && !rune.IsAscii)) escaped.Append($"&#{rune.Value};");
            else escaped.Append(rune.ToString());
        }
        return escaped.ToString();
    }

    private static (Encoding Encoding, int Mark) Marked(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8)) return (s_utf8, 3);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return (new UnicodeEncoding(false, true, true), 2);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return (new UnicodeEncoding(true, true, true), 2);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[(byte)'<', 0])) return (new UnicodeEncoding(false, false, true), 0);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0, (byte)'<'])) return (new UnicodeEncoding(true, false, true), 0);
        return (Declared(bytes), 0);
    }

    /// <summary>The encoding the declaration names; UTF-8 where there is none (XML 1.0, 4.3.3).</summary>
    private static Encoding Declared(ReadOnlySpan<byte> bytes)
    {
        var declaration = Encoding.Latin1.GetString(bytes[..Math.Min(DeclarationBytes, bytes.Length)]);
        var name = Between(declaration[..Math.Max(0, declaration.IndexOf("?>", StringComparison.Ordinal))], "encoding");
        if (name is null || name.Equals("utf-8", StringComparison.OrdinalIgnoreCase)) return s_utf8;
        return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
            ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    }

    private static string? Between(string declaration, string attribute)
    {
        var at = declaration.IndexOf(attribute, StringComparison.Ordinal);
        var open = at < 0 ? -1 : declaration.AsSpan(at).IndexOfAny('"', '\'');
        if (open < 0) return null;
        var value = declaration[(at + open + 1)..];
        var close = value.AsSpan().IndexOfAny('"', '\'');
        return close < 0 ? null : value[..close];
    }
}
