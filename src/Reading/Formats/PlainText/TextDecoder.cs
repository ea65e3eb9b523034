using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Gouji.Reading.Formats.PlainText;

/// <summary>Finds the encoding of a text and decodes it, without the byte order mark.</summary>
internal static class TextDecoder
{
    private const int Sample = 4096;

    /// <summary>A short text, too, may be cut within a character.</summary>
    private const int Forgiven = 2;

    // UTF-32 stands before UTF-16, whose mark its own begins with.
    private static readonly Encoding[] s_marked =
    [
        new UTF8Encoding(true),
        new UTF32Encoding(false, true),
        new UTF32Encoding(true, true),
        new UnicodeEncoding(false, true),
        new UnicodeEncoding(true, true),
    ];

    /// <summary>The text, or null where the bytes are no text in any encoding.</summary>
    public static string? Decode(byte[] contents)
    {
        var text = Marked(contents) ?? Find(contents).GetString(contents);
        return IsText(text) ? text : null;
    }

    private static string? Marked(byte[] contents)
    {
        foreach (var encoding in s_marked)
            if (contents.AsSpan().StartsWith(encoding.Preamble)) return encoding.GetString(contents.AsSpan(encoding.Preamble.Length));
        return null;
    }

    private static Encoding Find(byte[] contents)
    {
        if (IsMostlyUtf8(contents)) return Encoding.UTF8;
        if (IsWide(contents, bigEndian: false)) return Encoding.Unicode;
        if (IsWide(contents, bigEndian: true)) return Encoding.BigEndianUnicode;
        return CodePagesEncodingProvider.Instance.GetEncoding(Big5Likeness.IsClear(contents) ? "big5" : "GB18030") ?? Encoding.UTF8;
    }

    /// <summary>
    /// A few broken bytes, or a last character cut in two, do not make a UTF-8 file a GB18030 one: text of the one read as the
    /// other is broken nearly everywhere.
    /// </summary>
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> contents)
    {
        if (contents.Contains((byte)0)) return false;
        if (System.Text.Unicode.Utf8.IsValid(contents)) return true;
        int whole = 0, broken = 0;
        while (!contents.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(contents, out _, out var length);
            if (status == OperationStatus.InvalidData) broken++;
            else if (status == OperationStatus.Done && length > 1) whole++;
            contents = contents[length..];
        }
        return broken * 20L < whole;
    }

    /// <summary>Whether the first characters, read two bytes each, are nearly all of kinds that Chinese reports are made of.</summary>
    private static bool IsWide(ReadOnlySpan<byte> contents, bool bigEndian)
    {
        if (contents.Length < 2 || contents.Length % 2 != 0) return false;
        var sample = Math.Min(Sample, contents.Length) / 2;
        var usual = 0;
        for (var i = 0; i < sample; i++)
            if (IsUsual(Wide(contents[(2 * i)..], bigEndian))) usual++;
        return usual >= sample * 0.95m;
    }

    private static int Wide(ReadOnlySpan<byte> contents, bool bigEndian) =>
        bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(contents) : BinaryPrimitives.ReadUInt16LittleEndian(contents);

    private static bool IsUsual(int character) => character is 9 or 10 or 13 or (>= 0x20 and < 0x7F) or (>= 0x4E00 and <= 0x9FFF)
        or (>= 0x3000 and <= 0x303F) or (>= 0xFF00 and <= 0xFFEF) or (>= 0x2000 and <= 0x22FF) or (>= 0x2500 and <= 0x25FF);

    /// <summary>Text has no zeros and next to no other control characters or undecodable bytes.</summary>
    private static bool IsText(string text)
    {
        var strange = 0;
        foreach (var character in text)
        {
            if (character == '\0') return false;
            if (IsStrange(character)) strange++;
        }
        return (strange - Forgiven) * 50L <= text.Length;
    }

    /// <summary>001A is how DOS ends a text.</summary>
    private static bool IsStrange(char character) =>
        character == '\uFFFD' || (character < ' ' && character is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u001A'));
}
