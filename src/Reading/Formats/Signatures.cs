using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Gouji.Reading.Formats;

/// <summary>The signatures of contents, as their specifications and the <c>file</c> command's table give them.</summary>
/// <remarks>Those further down the list of formats rely on the ones above having said no.</remarks>
internal static class Signatures
{
    private const int Head = 1024;

    public static bool IsZip(ReadOnlySpan<byte> contents) =>
        contents.StartsWith("PK\x03\x04"u8) || contents.StartsWith("PK\x05\x06"u8);

    /// <summary>A package that holds a word-processor document, or one whose kind only its relationships can tell.</summary>
    public static bool IsWordPackage(ReadOnlySpan<byte> contents)
    {
        if (!IsZip(contents)) return false;
        var names = EntryNames(contents);
        if (names.IndexOf("word/document"u8) >= 0) return true;
        return names.IndexOf("[Content_Types].xml"u8) >= 0 && !IsWorkbook(contents) && !IsPresentation(contents);
    }

    public static bool IsWorkbook(ReadOnlySpan<byte> contents) => IsZip(contents) && EntryNames(contents).IndexOf("xl/workbook"u8) >= 0;

    /// <summary>The parts are records instead of XML (MS-XLSB).</summary>
    public static bool IsBinaryWorkbook(ReadOnlySpan<byte> contents) => IsZip(contents) && EntryNames(contents).IndexOf("xl/workbook.bin"u8) >= 0;

    public static bool IsPresentation(ReadOnlySpan<byte> contents) =>
        IsZip(contents) && EntryNames(contents).IndexOf("ppt/presentation"u8) >= 0;

    /// <summary>OpenDocument keeps its type uncompressed in the first entry (ODF 1.3 part 2, 3.3).</summary>
    public static bool IsOpenDocument(ReadOnlySpan<byte> contents) =>
        IsZip(contents) && Start(contents).IndexOf("mimetypeapplication/vnd.oasis.opendocument"u8) >= 0;

    public static bool IsOfd(ReadOnlySpan<byte> contents) => IsZip(contents) && EntryNames(contents).IndexOf("OFD.xml"u8) >= 0;

    public static bool IsOtherArchive(ReadOnlySpan<byte> contents) =>
        contents.StartsWith("Rar!\x1a"u8) || contents.StartsWith((ReadOnlySpan<byte>)[0x37, 0x7A, 0xBC, 0xAF])
        || contents.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B, 0x08]);

    public static bool IsCompoundFile(ReadOnlySpan<byte> contents) =>
        contents.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    /// <summary>A docx or xlsx with a password is a compound file with this stream (MS-OFFCRYPTO 2.3).</summary>
    public static bool IsEncryptedOffice(ReadOnlySpan<byte> contents) => HasStream(contents, "EncryptedPackage");

    public static bool IsOldWord(ReadOnlySpan<byte> contents) => HasStream(contents, "WordDocument");

    public static bool IsOldWorkbook(ReadOnlySpan<byte> contents) => HasStream(contents, "Workbook") || HasStream(contents, "Book");

    public static bool IsPdf(ReadOnlySpan<byte> contents) => Start(contents).IndexOf("%PDF-"u8) >= 0;

    public static bool IsRtf(ReadOnlySpan<byte> contents) => contents.StartsWith("{\\rtf"u8);

    public static bool IsImage(ReadOnlySpan<byte> contents) =>
        contents.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || contents.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || contents.StartsWith("GIF8"u8) || contents.StartsWith("II*\0"u8) || contents.StartsWith("MM\0*"u8)
        || (contents.StartsWith("BM"u8) && contents.Length > 10 && BinaryPrimitives.ReadInt32LittleEndian(contents[6..]) == 0)
        || (contents.StartsWith("RIFF"u8) && Start(contents).IndexOf("WEBP"u8) == 8);

    public static bool IsHtml(ReadOnlySpan<byte> contents)
    {
        var start = MarkupStart(contents);
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || (start.StartsWith('<') && start.Contains("<html", StringComparison.OrdinalIgnoreCase))
            || start.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase);
    }

    public static bool IsXml(ReadOnlySpan<byte> contents) => MarkupStart(contents).StartsWith("<?xml", StringComparison.Ordinal);

    /// <summary>The file names in the package: its directory, or everything where the end of the file is missing.</summary>
    private static ReadOnlySpan<byte> EntryNames(ReadOnlySpan<byte> contents)
    {
        var end = contents.LastIndexOf("PK\x05\x06"u8);
        if (end < 0 || end + 20 > contents.Length) return contents;
        var start = BinaryPrimitives.ReadUInt32LittleEndian(contents[(end + 16)..]);
        return start < end ? contents[(int)start..end] : contents;
    }

    /// <summary>Names in a compound file's directory are UTF-16 (MS-CFB 2.6.1), and the name stands alone before its zero.</summary>
    private static bool HasStream(ReadOnlySpan<byte> contents, string name) =>
        IsCompoundFile(contents) && contents.IndexOf(MemoryMarshal.AsBytes((name + '\0').AsSpan())) >= 0;

    private static ReadOnlySpan<byte> Start(ReadOnlySpan<byte> contents) => contents[..Math.Min(Head, contents.Length)];

    private static string MarkupStart(ReadOnlySpan<byte> contents)
    {
        var start = Start(contents);
        var isWide = start.Length > 1 && (start[..2].SequenceEqual((ReadOnlySpan<byte>)[0xFF, 0xFE]) || start[1] == 0);
        // The byte order mark, also as its three bytes look when read one by one.
        return (isWide ? Encoding.Unicode : Encoding.Latin1).GetString(start).TrimStart("\uFEFF\u00EF\u00BB\u00BF \t\r\n".ToCharArray());
    }
}
