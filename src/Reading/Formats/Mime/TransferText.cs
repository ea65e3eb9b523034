using System.Globalization;

namespace Gouji.Reading.Formats.Mime;

/// <summary>The two ways in which mail carries bytes as plain characters (RFC 2045, 6.7 and 6.8).</summary>
internal static class TransferText
{
    public static byte[] QuotedPrintable(ReadOnlySpan<byte> text)
    {
        var bytes = new byte[text.Length];
        var count = 0;
        while (!text.IsEmpty)
        {
            var length = One(text, out var value);
            if (value is { } known) bytes[count++] = known;
            text = text[length..];
        }

        return bytes[..count];
    }

    /// <summary>Line ends and whatever else is no digit of base64 are passed over; a broken tail is left out.</summary>
    public static byte[] Base64(ReadOnlySpan<byte> text)
    {
        var digits = new byte[text.Length];
        var count = 0;
        foreach (var character in text)
            if (char.IsAsciiLetterOrDigit((char)character) || character is (byte)'+' or (byte)'/') digits[count++] = character;
        var bytes = new byte[count / 4 * 3 + 3];
        Digits(digits.AsSpan(0, count), bytes, out var written);
        return bytes[..written];
    }

    private static void Digits(ReadOnlySpan<byte> digits, Span<byte> bytes, out int written)
    {
        System.Buffers.Text.Base64.DecodeFromUtf8(digits[..(digits.Length & ~3)], bytes, out _, out written);
        if ((digits.Length & 3) < 2) return;
        Span<byte> last = [(byte)'=', (byte)'=', (byte)'=', (byte)'='];
        digits[(digits.Length & ~3)..].CopyTo(last);
        System.Buffers.Text.Base64.DecodeFromUtf8(last, bytes[written..], out _, out var more);
        written += more;
    }

    /// <summary>One byte of what was meant, none for a line that merely goes on; an equals sign without two digits is taken as it stands.</summary>
    private static int One(ReadOnlySpan<byte> text, out byte? value)
    {
        value = text[0];
        if (text[0] != '=') return 1;
        if (SoftEnd(text) is > 0 and var length)
        {
            value = null;
            return length;
        }

        if (text.Length < 3 || !byte.TryParse(text.Slice(1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var meant)) return 1;
        value = meant;
        return 3;
    }

    private static int SoftEnd(ReadOnlySpan<byte> text)
    {
        if (text.Length > 1 && text[1] == '\n') return 2;
        return text.Length > 2 && text[1] == '\r' && text[2] == '\n' ? 3 : 0;
    }
}
